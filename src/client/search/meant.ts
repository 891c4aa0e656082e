import type { Meant } from '#search/answer.ts';
import { addressOf, type Question } from '#search/question.ts';
import type { SearchWords } from './words.ts';

/** Most of either kind. */
const MOST = 3;

/** Shows what the reader may have meant as links to those questions. */
export function showMeant(
  meant: readonly Meant[],
  question: Question,
  places: { near: HTMLElement; years: HTMLElement },
  words: SearchWords,
): void {
  const near = meant.filter(({ kind }) => kind !== 'year').slice(0, MOST);
  const years = meant.filter(({ kind }) => kind === 'year').slice(0, MOST);
  fill(places.near, words.meant, near, ({ words }) => words, ' hoặc ');
  fill(places.years, words.years, years, ({ words }) => yearIn(words, question) ?? words, ' · ');

  function fill(
    place: HTMLElement,
    label: string,
    meant: readonly Meant[],
    textOf: (meant: Meant) => string,
    between: string,
  ) {
    const links = meant.flatMap((each, at) => {
      const link = document.createElement('a');
      link.href = addressOf({ ...question, words: each.words });
      link.textContent = textOf(each);
      return at > 0 ? [between, link] : [link];
    });
    place.hidden = links.length === 0;
    place.replaceChildren(`${label}: `, ...links);
  }
}

/** The year that another question has and this one has not. */
function yearIn(words: string, question: Question): string | undefined {
  const asked = new Set(question.words.match(/\d{4}/g));
  return words.match(/\d{4}/g)?.find((year) => !asked.has(year));
}
