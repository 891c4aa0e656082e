import { fold } from '#text/fold.ts';

/**
 * Who asks, so that the keeper of another host can see it: headers hold ASCII only.
 *
 * @example userAgent({ name: 'Cổng tỉnh Sông Trà', url: 'https://songtra.example.vn' })
 *   // 'ban-tin-check-links (cong tinh song tra; +https://songtra.example.vn)'
 */
export function userAgent({ name, url }: { name: string; url: string }): string {
  const plain = fold(name)
    .replace(/[^a-z0-9 .,-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return `ban-tin-check-links (${plain}; +${url})`;
}
