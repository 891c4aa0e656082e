import { readLines } from './news.ts';

/** Questions of one kind, with the ids of the articles that answer them. */
export interface QueryKind {
  name: string;
  /** What `--only` calls the group it belongs to. */
  group: string;
  queries: readonly Query[];
  /** The least it must reach. */
  bar?: { recall?: number; mrr?: number };
}

export interface Query {
  words: string;
  relevant: readonly string[];
}

const TITLE = { mrr: 0.99 };
const FEW_SYLLABLES = { mrr: 0.97 };
const TOPIC = { recall: 0.95, mrr: 0.98 };

/** Every kind of question that the query files of a folder hold. */
export function readQueries(folder: string): QueryKind[] {
  const topics = readLines<QueryRecord>(folder, 'events-topics');
  const slugs = readLines<QueryRecord>(folder, 'dated-slug-queries');
  const known = readLines<QueryRecord>(folder, 'undated-known-item');
  return [
    kind('topics', 'as typed', topics, 'query', TOPIC),
    kind('topics', 'no accents', topics, 'query_nodia', TOPIC),
    kind('slugs', 'title not in the index', slugs, 'query', { recall: 0.9, mrr: 0.75 }),
    kind('titles', 'as written', known, 'q_title', TITLE),
    kind('titles', 'no accents', known, 'q_title_nodia', TITLE),
    kind('titles', 'NFD', known, 'q_title_nfd', TITLE),
    kind('titles', 'combining tone', known, 'q_title_combining_tone', TITLE),
    kind('titles', 'swapped tone', known, 'q_title_swapped_tone', TITLE),
    kind('three syllables', 'as written', known, 'q_short'),
    kind('three syllables', 'no accents', known, 'q_short_nodia', FEW_SYLLABLES),
    kind('six of the lead', 'as written', known, 'q_lead'),
    kind('six of the lead', 'no accents', known, 'q_lead_nodia', FEW_SYLLABLES),
  ];
}

type QueryRecord = { relevant: string[] } & { [variant: string]: unknown };

function kind(
  group: string,
  variant: string,
  records: readonly QueryRecord[],
  key: string,
  bar?: QueryKind['bar'],
): QueryKind {
  const queries = records.flatMap(({ [key]: words, relevant }) =>
    typeof words === 'string' && words !== '' ? [{ words, relevant }] : [],
  );
  return { name: `${group}, ${variant}`, group, queries, ...(bar && { bar }) };
}
