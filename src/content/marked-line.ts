/** Columns of a terminal that a line of the report fills at most. */
const widest = 96;
/** Columns kept before the marked words when the line is cut. */
const before = 30;

interface Letter {
  text: string;
  /** UTF-16 units from the start of the line. */
  index: number;
  /** Columns of a terminal. */
  width: number;
}

/**
 * A line as a terminal shows it, and the line of carets to print below it. Long lines are cut around the marked words.
 *
 * @param column 1 is the first UTF-16 unit of the line
 * @param length UTF-16 units
 * @example markedLine('date: 2026-02-31', 7, 10) // { line: 'date: 2026-02-31', marks: '      ^^^^^^^^^^' }
 */
export function markedLine(
  text: string,
  column: number,
  length: number,
): { line: string; marks: string } {
  const letters = lettersOf(text);
  const from = column - 1;
  const isMarked = ({ index }: Letter) => index >= from && index < from + length;
  const total = widthOf(letters);
  const first = letters.findIndex(isMarked);
  let start = 0;
  if (total > widest && first > 0) {
    for (let room = before; start < first && widthOf(letters.slice(start, first)) > room; ) start++;
  }
  const kept: Letter[] = [];
  let room = total > widest ? widest - 2 : widest;
  for (const letter of letters.slice(start)) {
    if (letter.width > room) break;
    room -= letter.width;
    kept.push(letter);
  }
  const head = start > 0 ? '…' : '';
  const tail = start + kept.length < letters.length ? '…' : '';
  const marked = kept.filter(isMarked);
  const indent = marked[0]
    ? widthOf(kept.slice(0, kept.indexOf(marked[0])))
    : widthOf(kept.filter(({ index }) => index < from));
  return {
    line: `${head}${kept.map((letter) => letter.text).join('')}${tail}`,
    marks: `${' '.repeat(indent + head.length)}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  };
}

function lettersOf(text: string): Letter[] {
  const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment, index }) => {
    const shown = segment
      .normalize('NFC')
      .replace(/\t/g, ' ')
      .replace(/\p{Cc}/gu, '\ufffd');
    return { text: shown, index, width: letterWidth(shown) };
  });
}

function letterWidth(letter: string): number {
  if (/^[\p{Mn}\p{Me}\p{Cf}]*$/u.test(letter)) return 0;
  return /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6])/u.test(
    letter,
  ) || letter.includes('\ufe0f')
    ? 2
    : 1;
}

function widthOf(letters: readonly Letter[]): number {
  return letters.reduce((sum, { width }) => sum + width, 0);
}
