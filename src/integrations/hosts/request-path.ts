/**
 * A path as browsers ask for it and as rules of hosts name it: encoded, and without their marks `*` and `:name`.
 *
 * @example requestPath('/tin tức/100%/') // '/tin%20t%E1%BB%A9c/100%25/'
 */
export function requestPath(path: string): string {
  const { pathname } = new URL(path.replace(/[%?#]/g, encodeURIComponent), 'http://portal');
  return pathname.replaceAll('*', '%2A').replaceAll('/:', '/%3A');
}
