import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '#content/read.ts';
import type { Answer } from '#search/answer.ts';
import { root, scratchFolder } from '../support/build.ts';
import { searchContent } from '../support/content-search.ts';
import type { NodeSearch } from '../support/search.ts';
import { type JudgedQuery, readJudgedQueries } from './judged-queries.ts';
import { ndcgAt } from './measures.ts';

/** Least mean nDCG@10 of all questions, and of each kind. */
const FLOOR = 0.97;
const KIND_FLOOR = 0.93;

/** Fewer questions of a kind would prove nothing about it. */
const FEWEST = 6;

interface Judged extends JudgedQuery {
  /** Ids in the order of the answer. */
  found: string[];
  ndcg: number;
}

const queries = readJudgedQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))];
const judged: Judged[] = [];
let content: Content;
let search: NodeSearch;

beforeAll(async () => {
  const folder = join(await scratchFolder(), 'content');
  await cp(join(root, 'content'), folder, { recursive: true });
  // Nobody judged their pages, which came later.
  for (const later of ['events', 'notices', 'documents'])
    await rm(join(folder, later), { recursive: true });
  ({ content, search } = await searchContent(folder));
  for (const query of queries) {
    const answer = await search.ask(query.words, { typing: query.typing });
    const found = idsOf(answer);
    judged.push({ ...query, found, ndcg: ndcgAt(10, found, query.grades) });
  }
});

afterAll(() => search?.stop());

describe('judged questions over the demo portal', () => {
  test('name what is there', () => {
    const ids = queries.flatMap(({ grades }) => [...grades.keys()]);
    const known = new Set(
      [...content.articles, ...content.pages]
        .filter(({ status }) => status === 'published')
        .map(({ id }) => id),
    );
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('are answered', () => {
    expect(meanOf(judged), tableOf(judged)).toBeGreaterThanOrEqual(FLOOR);
  });

  test.each(kinds)('are answered when they are %s', (kind) => {
    const some = judged.filter((each) => each.kind === kind);
    expect(some.length).toBeGreaterThanOrEqual(FEWEST);
    expect(meanOf(some), reportOf(some)).toBeGreaterThanOrEqual(KIND_FLOOR);
  });
});

describe('what is hardly a question', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['one letter', 'a'],
    ['one letter that is in no word', 'w'],
    ['2,000 letters', 'a'.repeat(2000)],
    ['2,000 letters in words', 'đê biển Hải Hòa '.repeat(125)],
    ['2,000 combining marks', `e${'\u0301'.repeat(2000)}`],
    ['only marks', '?!… –/—. "“”" & ‰'],
    ['only combining marks', '\u0301\u0323'],
    ['an open quotation mark', '"đê biển'],
    ['HTML', '<img src=x onerror=alert(1)>&lt;b&gt;đê</b>'],
    ['emoji', '🌊👨‍👩‍👧 🇻🇳'],
    ['right-to-left', 'مرحبا بالعالم שלום'],
    ['direction marks', '\u202eđê biển\u202c'],
    ['half a surrogate pair', '\ud83c đê \udf0a'],
    ['a name of every object', 'constructor __proto__ toString'],
  ])('%s gets an answer', async (_, words) => {
    for (const typing of [false, true]) {
      const answer = await search.ask(words, { typing });
      expect(answer.settled).toBe(true);
      expect(answer.results.length).toBe(Math.min(10, answer.total + answer.loose));
      expect(new Set(idsOf(answer)).size).toBe(answer.results.length);
    }
  });
});

/** `thoi-su/slug` for the URL `/thoi-su/slug/`. */
function idsOf({ results }: Answer): string[] {
  return results.map(({ url }) => url.replace(/^\/|\/$/g, ''));
}

function meanOf(some: readonly Judged[]): number {
  return some.reduce((sum, { ndcg }) => sum + ndcg, 0) / some.length;
}

/** Kind by kind, and of every question that falls short the grades that came, `·` for none, in their order. */
function tableOf(all: readonly Judged[]): string {
  const lines = kinds.flatMap((kind) => {
    const some = all.filter((each) => each.kind === kind);
    const short = some
      .filter(({ ndcg }) => ndcg < FLOOR)
      .map(({ words, grades, found, ndcg }) => {
        const got = found.map((id) => grades.get(id) ?? '·').join(' ');
        return `    ${ndcg.toFixed(2)} ${words}  [${got}]`;
      });
    return [`${meanOf(some).toFixed(3)} ${kind}`, ...short];
  });
  return `\n${lines.join('\n')}\n`;
}

/** The questions below the floor, the worst first, with what should have come and what came. */
function reportOf(some: readonly Judged[]): string {
  const blocks = some
    .filter(({ ndcg }) => ndcg < FLOOR)
    .sort((a, b) => a.ndcg - b.ndcg)
    .map(({ words, grades, found, ndcg }) => {
      const expected = [...grades].map(([id, grade]) => `    ${grade} ${id}`);
      const got = found.map((id) => `    ${grades.get(id) ?? '·'} ${id}`);
      return [`${ndcg.toFixed(2)} ${words}`, '  expected', ...expected, '  got', ...got].join('\n');
    });
  return `\n${blocks.join('\n')}\n`;
}
