import type { Findings, Holders, Library, OpenShelf, Shelf } from '#search/library.ts';
import { syllablesOf } from '#search/syllables.ts';
import { hasAccents } from '#search/terms.ts';
import { weigh } from '#search/weigh.ts';
import { fold } from '#text/fold.ts';

/** An article of a library in memory. */
export interface Shelved {
  id: string;
  title: string;
  text?: string;
  /** Empty for a standing page. */
  day: string;
  sections?: readonly string[];
}

/** What a library was made to do, for tests of what is not done. */
export interface Work {
  /** Names of shelves, each time one is opened. */
  opened: string[];
  /** Name and terms of each look into a shelf. */
  looks: { shelf: string; terms: readonly string[] }[];
  /** Ids of the articles whose text was fetched. */
  read: string[];
}

/** An article of `2022-03-04` with its number as id. */
export function shelved(id: string, title: string, day = '2022-03-04', text = ''): Shelved {
  return { id, title, day, text, sections: ['thoi-su'] };
}

/** The articles as the index holds them, a shelf for each year, newest first; pages lie with the newest. */
export function libraryOf(
  articles: readonly Shelved[],
  { common = [] }: { common?: readonly string[] } = {},
): Library & { work: Work } {
  const work: Work = { opened: [], looks: [], read: [] };
  const years = [...new Set(articles.map(yearOf))].filter(Boolean).sort().reverse();
  const shelves = years.map((year): Shelf => {
    const own = articles.filter((each) => (yearOf(each) || years[0]) === year);
    return {
      name: year,
      years: [year],
      async open() {
        work.opened.push(year);
        return openShelf(year, own, work);
      },
    };
  });
  const words = articles.flatMap(({ title, text = '' }) => fold(`${title} ${text}`).split(/\W+/));
  const counted = Map.groupBy(words.filter(Boolean), (word) => word);
  const known = [...counted].sort(([, a], [, b]) => b.length - a.length).map(([word]) => word);
  const spoken = common.flatMap((each) => syllablesOf(each).map((syllable) => syllable.spoken));
  return { common: new Set(spoken), shelves, syllables: async () => known, work };
}

function openShelf(name: string, articles: readonly Shelved[], work: Work): OpenShelf {
  const weights = new Map(
    articles.map(({ id, title, text = '' }) => [
      id,
      [...weigh({ title, lead: '', body: text, names: [] })],
    ]),
  );
  const holders = (isHeld: (term: string) => boolean): Holders => {
    const shares = [...weights].flatMap(([id, terms]) => {
      const share = terms.reduce((sum, [term, weight]) => sum + (isHeld(term) ? weight : 0), 0);
      return share > 0 ? [{ id, share }] : [];
    });
    return { count: shares.length, shares };
  };
  const find = (term: string): Findings => {
    const folded = () => holders((each) => fold(each).startsWith(fold(term)));
    if (!hasAccents(term)) return { folded: folded() };
    const exact = holders((each) => each.startsWith(term));
    return exact.count > 0 ? { exact } : { exact, folded: folded() };
  };
  return {
    size: articles.length,
    facts: new Map(
      articles.map(({ id, day, sections = [] }) => [id, { kind: 'tin', day, sections }]),
    ),
    async lookUp(terms) {
      work.looks.push({ shelf: name, terms });
      return terms.map(find);
    },
    async read(id) {
      work.read.push(id);
      const found = articles.find((each) => each.id === id);
      if (!found) throw new Error(id);
      const { title, text = '' } = found;
      return { url: `/thoi-su/${id}/`, title, section: found.day && 'Thời sự', text };
    },
  };
}

function yearOf({ day }: Shelved): string {
  return day.slice(0, 4);
}
