import type { ArticleEntry, PageEntry } from '../entry.ts';
import { type Problem, problem } from '../problem.ts';
import type { Lookups } from '../references.ts';
import type { KnownAddress } from './known-addresses.ts';

/** An address of the last build at which nothing stands any more and which leads nowhere. */
export interface Gone {
  known: KnownAddress;
  /** The same article or page at its present address, when it can be told. */
  entry?: ArticleEntry | PageEntry;
}

export interface Present {
  lookups: Lookups;
  articles: readonly ArticleEntry[];
  pages: readonly PageEntry[];
}

/**
 * Compares the addresses of the last build with what is there now. An article is told again by its bytes, or by a title
 * that only one new article has.
 */
export function goneAddresses(known: readonly KnownAddress[], present: Present): Gone[] {
  const missing = known.filter((each) => !isThere(each, present.lookups));
  if (missing.length === 0) return [];
  const find = {
    article: finder(present.articles, known),
    page: finder(present.pages, known),
  };
  return missing.map((each) => ({ known: each, entry: find[each.kind](each) }));
}

/** One warning an address; a section that is gone as a whole gets one for all its articles. */
export function goneProblems(gone: readonly Gone[], { sections }: Lookups): Problem[] {
  const bySection = Map.groupBy(gone, ({ known: { kind, id } }) => {
    const [section = ''] = id.split('/');
    return kind === 'article' && !sections.has(section) ? section : undefined;
  });
  return [...bySection].flatMap(([section, same]) => {
    if (section === undefined) return same.map(addressProblem);
    const now = successorOf(section, same);
    const along = same.filter(({ known, entry }) => isAlong(known.id, section, now, entry?.id));
    const rest = same.filter((each) => !along.includes(each));
    const facts = { section, now, count: along.length };
    return [
      ...(along.length > 0 ? [problem('section-gone', 'sections.yml', facts)] : []),
      ...rest.map(addressProblem),
    ];
  });
}

function addressProblem({ known: { id, file, title }, entry }: Gone): Problem {
  return problem('address-gone', entry?.file ?? file, {
    url: `/${id}/`,
    title,
    moved: entry !== undefined,
  });
}

function finder(
  entries: readonly (ArticleEntry | PageEntry)[],
  known: readonly KnownAddress[],
): (each: KnownAddress) => ArticleEntry | PageEntry | undefined {
  const before = new Set(known.map(({ id }) => id));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byDigest = new Map(entries.map((entry) => [entry.digest, entry]));
  const newByTitle = Map.groupBy(
    entries.filter(({ id }) => !before.has(id)),
    ({ data }) => data.title,
  );
  return ({ movedTo = '', digest, title }) => {
    const titled = newByTitle.get(title) ?? [];
    return (
      byId.get(movedTo) ?? byDigest.get(digest) ?? (titled.length === 1 ? titled[0] : undefined)
    );
  };
}

/** Whether an address still answers: with a file of its own, whatever its state, or with a redirect. */
function isThere({ kind, id }: KnownAddress, lookups: Lookups): boolean {
  const [section = '', slug] = id.split('/');
  if ((kind === 'article' ? lookups.articles : lookups.pages).has(id)) return true;
  if (lookups.aliases.has(id)) return true;
  const present = lookups.formerSections.get(section);
  if (present === undefined || slug === undefined) return false;
  return lookups.articles.has(`${present}/${slug}`) || lookups.aliases.has(`${present}/${slug}`);
}

/** The one section to which all that is found again went under the same names. */
function successorOf(section: string, same: readonly Gone[]): string | undefined {
  const targets = same.flatMap(({ known, entry }) => {
    const [target = '', slug] = entry?.id.split('/') ?? [];
    return slug !== undefined && known.id === `${section}/${slug}` ? [target] : [];
  });
  return new Set(targets).size === 1 ? targets[0] : undefined;
}

/** Whether one warning about the section tells all about an article of it. */
function isAlong(
  id: string,
  section: string,
  now: string | undefined,
  presentId: string | undefined,
): boolean {
  const expected = now && now + id.slice(section.length);
  return presentId === undefined || presentId === expected;
}
