import { posix } from 'node:path';
import { cleanSource, cleanText } from '#text/clean.ts';
import { identify } from '../folder/file-identity.ts';
import type { ReadFile } from '../folder/read-files.ts';
import { relativePath } from '../folder/suggest.ts';
import type { Place } from '../problem.ts';
import { addressKey, type Lookups, ownPath, resolvePath } from '../references.ts';
import { type Rename, renamed } from './renames.ts';

/** What the writer typed at one place, and what it has to be after a rename. */
export interface Relink extends Place {
  before: string;
  after: string;
  /** In front matter, where quotation marks may stand around it. */
  inYaml: boolean;
}

/**
 * The links, pictures, attachments and related articles of a file that lead to something renamed.
 *
 * @param lookups files as they are; ids as they will be
 */
export function relinksOf(
  { file, checked }: ReadFile,
  renames: readonly Rename[],
  lookups: Lookups,
): Relink[] {
  const move = (path: string) => renames.reduce(renamed, path);
  const addresses = movedAddresses(renames);
  const found = checked.references.flatMap(({ as, to, at }) => {
    const after =
      as === 'alias'
        ? undefined
        : as === 'related'
          ? turnedId(to, addresses, lookups)
          : (turnedAddress(to, addresses, lookups) ?? turnedPath(file, to, move, lookups));
    if (after === undefined || after === to) return [];
    return [{ ...at, before: to, after, inYaml: as !== 'link' && as !== 'body-picture' }];
  });
  // Several links may take their address from one line.
  const places = new Map(found.map((each) => [`${each.line}:${each.column}`, each]));
  return [...places.values()];
}

/**
 * @param lines of the file, without their ends
 * @returns the lines after relinking, and what could not be found at its place
 */
export function relinkLines(
  lines: readonly string[],
  relinks: readonly Relink[],
): { lines: string[]; done: Relink[]; missed: Relink[] } {
  const result = [...lines];
  const done: Relink[] = [];
  const missed: Relink[] = [];
  // From the right, so that places further left stay true.
  for (const relink of relinks.toSorted((a, b) => b.column - a.column)) {
    const line = result[relink.line - 1] ?? '';
    const from = relink.column - 1;
    const written = rewritten(line, from, from + relink.length, relink);
    if (written === undefined) missed.push(relink);
    else {
      const rest = line.slice(from + relink.length);
      result[relink.line - 1] = `${line.slice(0, from)}${written}${rest}`;
      done.push(relink);
    }
  }
  const byPlace = (a: Relink, b: Relink) => a.line - b.line || a.column - b.column;
  return { lines: result, done: done.sort(byPlace), missed: missed.sort(byPlace) };
}

/** What to write at a place, when the words expected stand there. */
function rewritten(line: string, from: number, to: number, relink: Relink): string | undefined {
  const typed = line.slice(from, to);
  const { before, after, inYaml } = relink;
  if (inYaml) {
    const quote = /^(["']).*\1$/s.exec(typed)?.[1];
    const bare = quote ? typed.slice(1, -1) : typed;
    if (cleanText(bare) !== before) return undefined;
    if (quote && !after.includes(quote)) return quote + after + quote;
    return /[,[\]{}'"]|: | #/.test(after) ? undefined : after;
  }
  const unescaped = cleanSource(typed).replace(/\\([!-/:-@[-`{-~])/g, '$1');
  if (unescaped !== before && cleanSource(typed) !== before) return undefined;
  if (!/[\s()<>]/.test(after)) return after;
  const isBracketed = line[from - 1] === '<' && line[to] === '>';
  return isBracketed ? after : `<${after}>`;
}

/** The relative path after a rename; undefined while the one typed still leads there. */
function turnedPath(
  file: string,
  typed: string,
  move: (path: string) => string,
  lookups: Lookups,
): string | undefined {
  const found = resolvePath(file, typed, lookups);
  if (found === undefined) return undefined;
  const target = move(found.path).normalize('NFC');
  const bare = typed.slice(0, typed.length - found.hash.length);
  const folder = posix.dirname(move(file));
  const leadsThere = [bare, decodedPath(bare)].some(
    (path) => posix.join(folder, path.replace(/\\/g, '/')).normalize('NFC') === target,
  );
  return leadsThere ? undefined : relativePath(move(file), move(found.path)) + found.hash;
}

/** Ids to come by the former ones, or by those that wrong names look like: `thoi-su/gach_duoi`. */
function movedAddresses(renames: readonly Rename[]): Map<string, string> {
  const moved = new Map<string, string>();
  for (const { from, to } of renames) {
    const identity = identify(to.endsWith('.md') ? to : `${to}/index.md`);
    if (!identity) continue;
    const name = posix
      .basename(from)
      .replace(/\.(?:md(?:\.txt|text|x)?|mdown|mkdn?|markdown)$/i, '');
    const [, section] = from.split('/');
    const old =
      identity.kind === 'article' ? `${section}/${name}` : identity.id.replace(/[^/]*$/, name);
    moved.set(old.normalize('NFC'), identity.id);
  }
  return moved;
}

function turnedId(
  typed: string,
  moved: ReadonlyMap<string, string>,
  { articles }: Lookups,
): string | undefined {
  const id = typed.replace(/^\/+|\/+$/g, '').replace(/\.md$/i, '');
  return articles.has(id) ? undefined : moved.get(id.normalize('NFC'));
}

function turnedAddress(
  typed: string,
  moved: ReadonlyMap<string, string>,
  { articles, pages, siteUrl }: Lookups,
): string | undefined {
  const own = ownPath(typed, siteUrl);
  if (own === undefined) return undefined;
  const key = addressKey(own);
  const id = articles.has(key) || pages.has(key) ? undefined : moved.get(key);
  return id === undefined ? undefined : `/${id}/${/[?#].*$/s.exec(own)?.[0] ?? ''}`;
}

function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
