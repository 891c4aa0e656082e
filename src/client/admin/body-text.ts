/**
 * Whether the word processor of Decap CMS would lose something of a body: it takes footnotes apart, and drops marks and the
 * sides to which columns of a table are set.
 *
 * @example needsPlainText('Cao hơn năm ngoái[^1].') // true
 */
export function needsPlainText(body: string): boolean {
  const footnote = /\[\^[^\]\s]+\]/;
  const mark = /==(?=\S)[^=\n]+==/;
  const sides = /^(?=.*\|)[ \t|]*(?::?-+:?[ \t]*\|[ \t]*)*(?::-+|-+:)[ \t|:-]*$/m;
  return [footnote, mark, sides].some((sign) => sign.test(body));
}
