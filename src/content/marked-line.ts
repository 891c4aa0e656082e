/** Columns of a terminal that a line of the report fills at most. */
const widest = 96;
/** Columns kept before the marked words when the line is cut. */
const before = 30;
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

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
  const first = letters.findIndex(isMarked);
  const isLong = widthOf(letters) > widest;
  const start = isLong && first > 0 ? stepBack(letters, first) : 0;
  const kept = upTo(letters.slice(start), isLong ? widest - 2 : widest);
  const head = start > 0 ? '…' : '';
  const tail = start + kept.length < letters.length ? '…' : '';
  const indent = widthOf(kept.filter(({ index }) => index < from));
  return {
    line: `${head}${kept.map((letter) => letter.text).join('')}${tail}`,
    marks: `${' '.repeat(indent + head.length)}${'^'.repeat(Math.max(1, widthOf(kept.filter(isMarked))))}`,
  };
}

/** Where a cut line begins, so that there is still something to read before the marked words. */
function stepBack(letters: readonly Letter[], first: number): number {
  let start = first;
  let room = before;
  for (; start > 0; start--) {
    room -= letters[start - 1]?.width ?? 0;
    if (room < 0) break;
  }
  return start;
}

function upTo(letters: readonly Letter[], width: number): Letter[] {
  let room = width;
  const end = letters.findIndex((letter) => {
    room -= letter.width;
    return room < 0;
  });
  return end === -1 ? [...letters] : letters.slice(0, end);
}

function lettersOf(text: string): Letter[] {
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
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
