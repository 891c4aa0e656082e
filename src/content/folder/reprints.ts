import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleData } from '../file/article-data.ts';
import { splitFrontMatter } from '../file/front-matter.ts';
import type { Moment } from '../file/moment.ts';
import { decodeText, placeOf } from '../file/source-text.ts';
import { parseYaml, partAt } from '../file/yaml-tree.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { ChosenProfile } from '../site/profile-rules.ts';
import { type Profile, profiles, type SourceDemands } from '../site/profiles.ts';
import type { ReadFile } from './read-files.ts';

/**
 * What the portal's profile demands of the sources of articles, and of all sources together. Drafts may still lack them.
 *
 * @param root the content folder; files with problems are opened once more for the places of these
 */
export function reprintProblems(
  root: string,
  files: readonly ReadFile[],
  profile: ChosenProfile | undefined,
): Problem[] {
  const { sources: demands }: Partial<Profile> = profile ? profiles[profile.name] : {};
  if (!profile || !demands) return [];
  const articles = files.flatMap(({ file, checked: { data } }) =>
    data && 'sources' in data && !data.draft ? [{ file, data }] : [],
  );
  return [
    ...articles.flatMap(({ file, data }) => {
      const faults = faultsOf(file, data, demands);
      if (faults.length === 0) return [];
      const placeAt = placesIn(join(root, file));
      return faults.map(({ path, tell }) => tell(placeAt(path)));
    }),
    ...varietyProblems(
      articles.map(({ data }) => data),
      demands,
      profile.at,
    ),
  ];
}

/** Something wrong with the value at a path of the front matter. */
interface Fault {
  path: readonly (string | number)[];
  tell: (at: Place | undefined) => Problem;
}

function faultsOf(file: string, { date, sources }: ArticleData, demands: SourceDemands): Fault[] {
  const missing = (path: Fault['path'], key: 'source' | 'source.url' | 'source.date'): Fault => {
    const { rule } = key === 'source.date' ? demands.date : demands.url;
    return { path, tell: (at) => problem('source-missing', file, { key, rule }, at) };
  };
  if (sources.length === 0) return [missing([], 'source')];
  const faults = sources.flatMap((source, index) => [
    ...(source.url === undefined ? [missing(['source', index], 'source.url')] : []),
    ...(source.date === undefined ? [missing(['source', index], 'source.date')] : []),
  ]);
  const { minutes, rule } = demands.delay;
  const early = sources
    .flatMap((source) => source.date ?? [])
    .filter((original) => !isLater(date, original, minutes))
    .sort((a, b) => (latest(a) < latest(b) ? 1 : -1))[0];
  if (!early) return faults;
  const facts = { minutes, rule, unclear: isSameDay(date, early), nearest: after(early, minutes) };
  const tell: Fault['tell'] = (at) => problem('source-too-early', file, facts, at);
  return [...faults, { path: ['date'], tell }];
}

/** An article of a bare day is out from its first minute; of an original's bare day nobody knows the hour. */
function isLater(date: Moment, original: Moment, minutes: number): boolean {
  return original.time === undefined
    ? date.day > original.day
    : date.instant - original.instant >= minutes * 60_000;
}

/** By which the last of several originals is found: a bare day may be as late as its end. */
function latest({ day, time = '24' }: Moment): string {
  return `${day} ${time}`;
}

/** Whether it is only for want of an hour that nobody can tell how much later one is. */
function isSameDay(date: Moment, original: Moment): boolean {
  return date.day === original.day && !(date.time && original.time);
}

/** The first moment at which it may be reprinted, as writers give it; undefined for a bare day. */
function after({ day, time }: Moment, minutes: number): string | undefined {
  if (time === undefined) return undefined;
  const local = new Date(Date.parse(`${day}T${time}Z`) + minutes * 60_000).toISOString();
  return `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

/** Two names at one host are one source. */
function varietyProblems(
  articles: readonly ArticleData[],
  { variety: { count: least, rule } }: SourceDemands,
  at: Place,
): Problem[] {
  const addresses = articles.flatMap(({ sources }) => sources.flatMap(({ url }) => url ?? []));
  const hosts = new Set(addresses.map((url) => new URL(url).host.replace(/^www\./, '')));
  if (hosts.size >= least) return [];
  return [problem('sources-few', 'site.yml', { count: hosts.size, least, rule }, at)];
}

/** Places in the front matter of a file; its first line for what is not there at all. */
function placesIn(path: string): (at: Fault['path']) => Place | undefined {
  const decoded = decodeText(readFileSync(path));
  const front = 'text' in decoded ? splitFrontMatter(decoded.text) : undefined;
  if (!('text' in decoded) || !front || 'kind' in front) return () => undefined;
  const [from, to] = front.yaml;
  const { tree } = parseYaml(decoded.text.slice(from, to), from);
  return (at) => {
    const part = partAt(tree, at);
    const range =
      part === tree ? ([Math.max(0, from - 4), Math.max(0, from - 1)] as const) : part.range;
    return placeOf(decoded.text, ...range);
  };
}
