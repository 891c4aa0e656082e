import type { Answer, Meant } from '#search/answer.ts';
import type { Question } from '#search/question.ts';
import { linkTo } from './chips.ts';
import { echoOf, filled, type SearchWords } from './words.ts';

/** Most of either kind. */
const MOST = 3;

/** Shows other questions that the reader may have meant as links to them, and what was asked instead of this one. */
export function showMeant(
  { meant, instead }: Pick<Answer, 'meant' | 'instead'>,
  question: Question,
  places: { near: HTMLElement; years: HTMLElement },
  words: SearchWords,
): void {
  const linkOf = (other: string, text = echoOf(other)) =>
    linkTo({ ...question, words: other }, text);
  const listOf = (label: string, links: readonly Node[], between: string) =>
    links.length > 0
      ? [`${label}: `, ...links.flatMap((link, at) => (at > 0 ? [between, link] : [link]))]
      : [];
  const kind = (kind: Meant['kind']) => meant.filter((each) => each.kind === kind).slice(0, MOST);

  const near = kind('accents').map(({ words }) => linkOf(words));
  // The days of this year are none of another.
  const { year: _year, from: _from, to: _to, ...timeless } = question;
  const years = kind('year').map((other) =>
    linkTo({ ...timeless, words: other.words }, yearIn(other.words, question) ?? other.words),
  );
  fill(
    places.near,
    instead === undefined
      ? listOf(words.meant, near, ' · ')
      : [`${filled(words.instead, { query: echoOf(question.words) })} `, linkOf(instead)],
  );
  fill(places.years, listOf(words.years, years, ' · '));
}

function fill(place: HTMLElement, nodes: readonly (Node | string)[]): void {
  place.hidden = nodes.length === 0;
  place.replaceChildren(...nodes);
}

/** The year that another question has and this one has not. */
function yearIn(words: string, question: Question): string | undefined {
  const asked = new Set(question.words.match(/\d{4}/g));
  return words.match(/\d{4}/g)?.find((year) => !asked.has(year));
}
