import { decodeHTMLStrict } from 'entities';
import { compose } from './compose.ts';
import { withoutInvisible } from './invisible.ts';
import { mendLetters } from './letters.ts';

/** Controls that stand for a break or a gap in what word processors export; the others stand for nothing. */
const gap = /[\v\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
/** All but the letters and signs of which nearly every text is made, none of which anything here changes, whatever stands beside it. */
const unusual =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1ea0-\u1ef9\u2010-\u2027\u2030-\u205e]/;
const nestedAmpersand = /&(?:(?:amp|AMP|#38|#x26);)+/g;

/**
 * A text of one line, as titles, leads and names are: entities decoded, letters composed (NFC) and mended, invisible and
 * control characters gone, each run of white space one blank. Cleaning twice changes nothing more.
 *
 * @example cleanText(' Ðại hội&nbsp;&quot;Đoàn kết&quot;\n') // 'Đại hội "Đoàn kết"'
 */
export function cleanText(text: string): string {
  let clean = text;
  let before: string;
  // Until nothing moves: what one step uncovers (`&amp;quot;`) is work for another.
  do {
    before = clean;
    clean = oneLine(decodeHTMLStrict(clean.replace(nestedAmpersand, '&')));
  } while (clean !== before);
  return clean;
}

/**
 * Text whose entities are decoded already, in one line.
 *
 * @example oneLine('Hà  Tĩnh\n') // 'Hà Tĩnh'
 */
export function oneLine(text: string): string {
  return (isUsual(text) ? text : mendText(text)).replace(/\s+/g, ' ').trim();
}

/** Whether a text, as most are, is of letters and signs that {@link mendText} leaves as they are; told several times faster. */
export function isUsual(text: string): boolean {
  return !unusual.test(text);
}

/** Running text outside code: as {@link oneLine}, but white space stays as it was typed. */
export function mendText(text: string): string {
  return mendLetters(compose(withoutInvisible(withoutControls(text))));
}

/**
 * A whole Markdown file: line ends `\n`, NFC, no invisible or control characters. Line numbers stay true and letters stay
 * as typed, because code may mean its `Ð`.
 */
export function cleanSource(markdown: string): string {
  if (isUsual(markdown)) return markdown;
  return compose(withoutInvisible(withoutControls(markdown.replace(/\r\n?/g, '\n'))));
}

function withoutControls(text: string): string {
  return text.toWellFormed().replace(gap, ' ').replace(control, '');
}
