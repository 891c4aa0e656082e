import { ownPath } from '#content/references.ts';

/**
 * The address on another host that a link or picture means, as it is asked for: without what follows `#`. An address
 * that no program can read comes back as it was typed. Undefined for all else: places of the portal, files, mail.
 *
 * @param siteUrl the portal's own
 * @example outsideAddress('//yte.example.vn/a#b', 'https://songtra.example.vn') // 'https://yte.example.vn/a'
 */
export function outsideAddress(typed: string, siteUrl: string): string | undefined {
  if (!/^(?:https?:)?\/\//i.test(typed) || ownPath(typed, siteUrl) !== undefined) return undefined;
  const whole = typed.startsWith('//') ? `https:${typed}` : typed;
  if (!URL.canParse(whole)) return typed;
  const url = new URL(whole);
  url.hash = '';
  return url.href;
}
