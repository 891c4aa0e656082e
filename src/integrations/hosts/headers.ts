/** What every answer carries. */
export const security = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
} as const;

/**
 * Nothing but the portal's own files runs; pictures may lie on other hosts, and films play in frames of two of them once a
 * reader asks. The search is WebAssembly in a worker.
 */
export const portalPolicy = policyOf({
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'img-src': "'self' data: https: http:",
  'frame-src': "'self' https://www.youtube-nocookie.com https://player.vimeo.com",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
});

/**
 * The editors' form makes functions out of text, writes styles into its page, shows what is not uploaded yet, and speaks to
 * the server on which the content is kept, whichever that is.
 */
export const adminPolicy = policyOf({
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob: https: http:",
  'font-src': "'self' data:",
  'connect-src': "'self' data: blob: https: http:",
  'frame-src': "'self' data: blob:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'self'",
});

/** Of files whose name changes with their bytes. */
export const immutable = 'public, max-age=31536000, immutable';

function policyOf(rules: Record<string, string>): string {
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
