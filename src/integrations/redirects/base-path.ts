/**
 * The folder of its host in which a portal lies, without a slash at its end.
 *
 * @example basePath({ url: 'https://songtra.example.vn/tin' }) // '/tin'; '' for a portal with a host of its own
 */
export function basePath({ url }: { url: string }): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}
