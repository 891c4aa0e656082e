/**
 * Whether the word processor of Decap CMS would lose something of a body: it takes footnotes apart, drops marks, the sides to
 * which columns of a table are set and the boxes of a list, joins the lines of a gallery, and the backslash without which `1985\. Năm ấy` is a list.
 *
 * @example needsPlainText('Cao hơn năm ngoái[^1].') // true
 */
export function needsPlainText(body: string): boolean {
  const footnote = /\[\^[^\]\s]+\]/;
  const mark = /==(?=\S)[^=\n]+==/;
  const sides = /^(?=.*\|)[ \t|]*(?::?-+:?[ \t]*\|[ \t]*)*(?::-+|-+:)[ \t|:-]*$/m;
  const box = /^[ \t>]*(?:[-+*]|\d+[.)])[ \t]+\[[ xX]\]/m;
  const backslash = /^[ \t>]*(?:\d+\\[.)]|\\[-+*#>:])/m;
  const directive = /^[ \t>]*:{3,}/m;
  return [footnote, mark, sides, box, backslash, directive].some((sign) => sign.test(body));
}
