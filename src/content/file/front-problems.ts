import { cleanText } from '#text/clean.ts';
import { dayText } from '../day-text.ts';
import { type Problem, problem } from '../problem.ts';
import type { ArticleData } from './article-data.ts';
import { lostEnds } from './hash-mend.ts';
import type { Moment } from './moment.ts';
import type { PageData } from './page-data.ts';
import { placeOf } from './source-text.ts';
import type { YamlTree } from './yaml-tree.ts';

/**
 * What is wrong in front matter whose single values are right.
 *
 * @param text in which the ranges of `tree` count
 * @param data absent when some value is wrong
 */
export function frontProblems(
  file: string,
  text: string,
  tree: YamlTree,
  data: ArticleData | PageData | undefined,
): Problem[] {
  return [
    ...pictureProblems(file, text, tree),
    ...commentProblems(file, text, tree),
    ...expiryProblems(file, text, tree, data),
    ...updateProblems(file, text, tree, data),
    ...correctionProblems(file, text, tree, data),
    ...tagProblems(file, text, tree),
    ...dayProblems(file, text, tree, data),
  ];
}

function pictureProblems(file: string, text: string, tree: YamlTree): Problem[] {
  const image = tree.parts.get('image');
  if (image?.value === undefined) return [];
  const group = typeof image.value === 'string' ? undefined : image.parts;
  const src = group ? group.get('src') : image;
  if (typeof src?.value !== 'string') return [];
  const at = placeOf(text, ...src.range);
  const has = (key: string) => group?.get(key)?.value !== undefined;
  const problems: Problem[] = [];
  if (group && !has('alt')) problems.push(problem('picture-without-alt', file, {}, at));
  if (/^https?:/i.test(src.value) && !(has('width') && has('height'))) {
    problems.push(problem('picture-without-size', file, {}, at));
  }
  return problems;
}

function commentProblems(file: string, text: string, tree: YamlTree): Problem[] {
  return lostEnds(text, tree).map(({ lost, mended }) =>
    problem('text-after-hash', file, { mended }, placeOf(text, ...lost)),
  );
}

function expiryProblems(
  file: string,
  text: string,
  tree: YamlTree,
  data: ArticleData | PageData | undefined,
): Problem[] {
  const expires = tree.parts.get('expires');
  if (!expires || !data || !('date' in data) || data.expiresAt === undefined) return [];
  if (data.expiresAt > data.date.instant) return [];
  return [problem('expires-too-early', file, {}, placeOf(text, ...expires.range))];
}

function updateProblems(
  file: string,
  text: string,
  tree: YamlTree,
  data: ArticleData | PageData | undefined,
): Problem[] {
  const part = tree.parts.get('updated');
  if (!part || !data?.updated || !('date' in data)) return [];
  if (!isBefore(data.updated, data.date)) return [];
  return [problem('updated-too-early', file, {}, placeOf(text, ...part.range))];
}

function correctionProblems(
  file: string,
  text: string,
  tree: YamlTree,
  data: ArticleData | PageData | undefined,
): Problem[] {
  if (!data || !('date' in data)) return [];
  const { date, corrections, retracted } = data;
  const dated = [
    ...corrections.map((each, index) => ({ ...each, key: 'corrections', index })),
    ...(retracted ? [{ ...retracted, key: 'retracted', index: 0 }] : []),
  ];
  return dated
    .filter((each) => isBefore(each.date, date))
    .map(({ key, index, date: { day } }) => {
      const part = tree.parts.get(key);
      const at = part?.parts.get('date') ?? part?.parts.get(index)?.parts.get('date') ?? tree;
      const facts = { key, day: dayText(day), published: dayText(date.day) };
      return problem('correction-too-early', file, facts, placeOf(text, ...at.range));
    });
}

/** Of a bare day nobody knows the hour. */
function isBefore(one: Moment, other: Moment): boolean {
  const isSameDay = one.day === other.day && !(one.time && other.time);
  return !isSameDay && one.instant < other.instant;
}

/** Days of a notice or a document in an order that cannot be. */
function dayProblems(
  file: string,
  text: string,
  tree: YamlTree,
  data: ArticleData | PageData | undefined,
): Problem[] {
  if (!data || 'date' in data) return [];
  const { notice, document } = data;
  const pairs = [
    ['from', notice?.from, 'until', notice?.until],
    ['issued', document?.issued, 'effective', document?.effective],
    ['effective', document?.effective, 'expires', document?.expires],
    ['issued', document?.issued, 'expires', document?.expires],
  ] as const;
  for (const [first, from, last, until] of pairs) {
    const part = tree.parts.get(last);
    const end = until && 'end' in until ? until.end : until?.instant;
    if (!part || !from || !until || (end ?? Infinity) >= from.instant) continue;
    const facts = { first, firstDay: dayText(from.day), last, lastDay: dayText(until.day) };
    return [problem('days-contradict', file, facts, placeOf(text, ...part.range))];
  }
  return [];
}

/** In one text `;` is as good as a comma; in a list it makes one keyword of two. */
function tagProblems(file: string, text: string, tree: YamlTree): Problem[] {
  const items = [...(tree.parts.get('tags')?.parts.values() ?? [])];
  return items
    .filter(({ value }) => typeof value === 'string' && /;\s*\S/.test(cleanText(value)))
    .map(({ range }) => problem('tag-joined', file, {}, placeOf(text, ...range)));
}
