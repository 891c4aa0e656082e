import type { SectionData } from '#content/site/section-data.ts';
import type { Day, Month } from '#portal/moment.ts';
import { authorsOf, type CountedArticle, kindOf } from './counted-article.ts';
import { isWithin, monthsOf, type Period } from './period.ts';
import { type Silence, silenceOf } from './silence.ts';
import { nothing, type Tally, tallyBy } from './tally.ts';

/** What the office asks of a period. */
export interface Numbers {
  period: Period;
  whole: Tally;
  /** Every month of the period, those without an article too. */
  months: (Tally & { month: Month })[];
  /** Every section in the order of the tree, each with its own articles only. */
  sections: (Tally & Silence & { id: string; title: string })[];
  /** The busiest first. An article of two authors counts for both; `name` is absent where none is told. */
  authors: (Tally & { name?: string | undefined })[];
  /** The most frequent first. */
  kinds: (Tally & { name: string })[];
}

export interface Countable {
  /** All that readers can see, in any order; those of other periods tell how long a section has been silent. */
  articles: readonly CountedArticle[];
  sections: readonly SectionData[];
  period: Period;
  /** Where the portal is at home. */
  today: Day;
  /** In syllables; asked once for each article of the period. */
  lengthOf(article: CountedArticle): number;
}

export function countNumbers(countable: Countable): Numbers {
  const { articles, sections, period, today } = countable;
  const counted = articles.filter(({ data }) => isWithin(data.date.day, period));
  const lengths = new Map(counted.map((article) => [article, countable.lengthOf(article)]));
  const tally = <Key>(keysOf: (article: CountedArticle) => readonly Key[]) =>
    tallyBy(counted, keysOf, (article) => lengths.get(article) ?? 0);
  const byMonth = tally(({ data }) => [data.date.day.slice(0, 7)]);
  const bySection = tally(({ section }) => [section]);
  return {
    period,
    whole: tally(() => ['']).get('') ?? nothing,
    months: monthsOf(period).map((month) => ({ month, ...(byMonth.get(month) ?? nothing) })),
    sections: named(sections).map(({ id, title }) => ({
      id,
      title,
      ...(bySection.get(id) ?? nothing),
      ...silenceOf(id, articles, today),
    })),
    authors: busiestFirst(tally(authorsOf)),
    kinds: busiestFirst(tally((article) => [kindOf(article)])),
  };
}

/** The tree in one list; `Kinh tế › Nông nghiệp` below another. */
function named(sections: readonly SectionData[], above = ''): { id: string; title: string }[] {
  return sections.flatMap(({ id, title, children }) => [
    { id, title: above + title },
    ...named(children, `${above}${title} › `),
  ]);
}

function busiestFirst<Name extends string | undefined>(tallies: ReadonlyMap<Name, Tally>) {
  return [...tallies]
    .map(([name, tally]) => ({ name, ...tally }))
    .sort((a, b) => b.articles - a.articles || compareNames(a.name ?? '', b.name ?? ''));
}

function compareNames(a: string, b: string): number {
  return a.localeCompare(b, 'vi') || (a < b ? -1 : a > b ? 1 : 0);
}
