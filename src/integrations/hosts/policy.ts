/** What of a portal decides which hosts its pages may ask. */
export interface Asking {
  hooks: { visitCounter?: string | undefined; mostRead?: string | undefined };
  /** Hosts that pictures come from: `anh.songtra.example.vn`. */
  pictureHosts: readonly string[];
}

/**
 * The Content-Security-Policy of what readers see: nothing but the portal's own files runs, and the inline code that its
 * pages hold; pictures and the list of what is read most come from the hosts that the portal names; documents of its own
 * open in a frame, and films in frames of two others, once a reader asks. The search is WebAssembly in a worker, copies for
 * reading offline are kept by another.
 *
 * @param inline what pages hold: `inlineCode`
 */
export function portalPolicy(
  { hooks, pictureHosts }: Asking,
  inline: readonly string[] = [],
): string {
  const hashes = (directive: string) =>
    inline
      .filter((each) => each.startsWith(`${directive} `))
      .map((each) => each.slice(directive.length + 1));
  const pictures = [...hostOf(hooks.visitCounter), ...pictureHosts].filter(isHost);
  return policyOf({
    'default-src': ["'self'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", ...hashes('script-src')],
    'style-src': ["'self'", ...hashes('style-src')],
    'worker-src': ["'self'"],
    'connect-src': ["'self'", ...hostOf(hooks.mostRead).filter(isHost)],
    'img-src': ["'self'", ...[...new Set(pictures)].sort()],
    'media-src': ["'self'"],
    'frame-src': ["'self'", 'https://www.youtube-nocookie.com', 'https://player.vimeo.com'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  });
}

/**
 * The editors' form makes functions out of text, writes styles into its page, shows what is not uploaded yet, and speaks to
 * the server on which the content is kept, whichever that is.
 */
export const adminPolicy = policyOf({
  'default-src': ["'self'"],
  'script-src': ["'self'", "'unsafe-eval'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'", 'data:', 'blob:', 'https:', 'http:'],
  'frame-src': ["'self'", 'data:', 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
});

function policyOf(rules: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(rules)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Nothing in it may end a rule or a header. */
function isHost(text: string): boolean {
  return /^[\w.-]+(?::\d+)?$/.test(text);
}

/** The host of an address; none for one of the portal's own. */
function hostOf(address: string | undefined): string[] {
  return address && URL.canParse(address) ? [new URL(address).host] : [];
}
