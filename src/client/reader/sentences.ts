/** A sentence by its places in a text, the end exclusive. */
export interface Sentence {
  from: number;
  to: number;
}

/** Voices lose the thread, and some browsers stop, in what is longer. */
const LONGEST = 240;
/** What ends in a full stop without ending a sentence: `TP.`, `Tp.`, `Th.S.`, `Q.`, a number. */
const SHORTENED = /(?:^|[\s(.])(?:\p{Lu}{1,4}|Tp|Th|\d+)\.\s*$/u;

/**
 * Cuts a text into what is read aloud in one breath: sentences, the very long ones at their commas.
 *
 * @example sentencesOf('Một. Hai.') // [{ from: 0, to: 5 }, { from: 5, to: 9 }]
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const to of endsOf(text)) {
    const isCut = SHORTENED.test(text.slice(from, to)) && to < text.length;
    if (isCut || text.slice(from, to).trim() === '') continue;
    sentences.push(...atCommas(text, { from, to }));
    from = to;
  }
  return sentences;
}

function endsOf(text: string): number[] {
  const ends = [...text.matchAll(/[.!?…]+["'”’)\]]*(?:\s+|$)/gu)];
  return [...ends.map(({ index, 0: end }) => index + end.length), text.length];
}

function atCommas(text: string, { from, to }: Sentence): Sentence[] {
  if (to - from <= LONGEST) return [{ from, to }];
  const middle = from + LONGEST;
  const comma = Math.max(...[',', ';', ':'].map((mark) => text.lastIndexOf(`${mark} `, middle)));
  const cut = comma > from ? comma + 2 : text.lastIndexOf(' ', middle) + 1;
  if (cut <= from) return [{ from, to }];
  return [{ from, to: cut }, ...atCommas(text, { from: cut, to })];
}
