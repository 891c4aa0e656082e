/** How wide a text is, in any unit. */
export type Measure = (text: string) => number;

/** A size of type for a title, and how many lines of it there may be. */
export interface TitleSize {
  size: number;
  lines: number;
}

/** A title as it is set. */
export interface SetTitle {
  size: number;
  lines: string[];
}

const ELLIPSIS = '…';
/** What does not stand before an ellipsis. */
const LOOSE_END = /[\s,;:.–—-]+$/;

/**
 * Sets a title in the largest size that holds it, in lines of about equal length; what does not fit in the smallest is cut
 * between words, with an ellipsis.
 *
 * @param sizes the largest first
 * @param measure the width of a text in type of size 1
 * @param width of the column
 * @example setTitle('Đẩy mạnh chuyển đổi số ở cơ sở', sizes, measure, 1040).lines // ['Đẩy mạnh chuyển', 'đổi số ở cơ sở']
 */
export function setTitle(
  title: string,
  sizes: readonly TitleSize[],
  measure: Measure,
  width: number,
): SetTitle {
  for (const { size, lines: most } of sizes) {
    const lines = linesOf(title, measure, width / size);
    if (lines.length <= most) return { size, lines };
  }
  const { size, lines: most } = sizes.at(-1) as TitleSize;
  const lines = filled(wordsOf(title, measure, width / size), measure, width / size);
  const last = lines.slice(most - 1).join(' ');
  return { size, lines: [...lines.slice(0, most - 1), cut(last, measure, width / size)] };
}

/**
 * As few lines as it takes, and then as even ones as can be, so that no single syllable is left to the last.
 *
 * @param width that no line is wider than
 */
export function linesOf(text: string, measure: Measure, width: number): string[] {
  const words = wordsOf(text, measure, width);
  const blank = measure(' ');
  const widths = words.map(measure);
  /** The best way to set the words up to each: how many lines, how uneven, and where the last one begins. */
  const best = [{ lines: 0, uneven: 0, from: 0 }];
  for (let end = 1; end <= words.length; end++) {
    let found = { lines: Number.POSITIVE_INFINITY, uneven: 0, from: 0 };
    let taken = -blank;
    for (let from = end - 1; from >= 0; from--) {
      taken += blank + (widths[from] as number);
      if (taken > width && from < end - 1) break;
      const before = best[from] as typeof found;
      const lines = before.lines + 1;
      const uneven = before.uneven + (width - taken) * (width - taken);
      if (lines < found.lines || (lines === found.lines && uneven < found.uneven))
        found = { lines, uneven, from };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = words.length; end > 0; end = best[end]?.from as number)
    lines.unshift(words.slice(best[end]?.from, end).join(' '));
  return lines;
}

/**
 * The beginning of a text that fits, with an ellipsis where something is missing.
 *
 * @example cut('Sở Nông nghiệp và Môi trường', measure, 12) // 'Sở Nông nghiệp…'
 */
export function cut(text: string, measure: Measure, width: number): string {
  if (measure(text) <= width) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 0; count--) {
    const shorter = words.slice(0, count).join(' ').replace(LOOSE_END, '') + ELLIPSIS;
    if (measure(shorter) <= width) return shorter;
  }
  const letters = [...text];
  while (letters.length > 0 && measure(letters.join('') + ELLIPSIS) > width) letters.pop();
  return letters.join('') + ELLIPSIS;
}

/** Each line as full as it can be. */
function filled(words: readonly string[], measure: Measure, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length === 0 || measure(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** What lines may end between; a word wider than a line, such as an address, is cut into pieces. */
function wordsOf(text: string, measure: Measure, width: number): string[] {
  return text
    .split(/[ \t\n\r]+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, measure, width));
}

function pieces(word: string, measure: Measure, width: number): string[] {
  if (measure(word) <= width) return [word];
  const found: string[] = [''];
  for (const letter of word) {
    const longer = found.at(-1) + letter;
    if (found.at(-1) !== '' && measure(longer) > width) found.push(letter);
    else found[found.length - 1] = longer;
  }
  return found;
}
