/**
 * A keyword.
 *
 * @example
 * { id: 'chuyen-doi-so', name: 'Chuyển đổi số' }
 */
export interface Tag {
  /** The name without accents, as it stands in URLs. */
  id: string;
  name: string;
}
