import type { Range } from './yaml-tree.ts';

/** The two parts of an article file, as offsets into its text. */
export interface FrontMatter {
  yaml: Range;
  /** Where the body begins. */
  body: number;
  /** On which line; below the last line when there is none. */
  bodyLine: number;
  /** The lines around it that were meant as `---` and say something else: `—`, `----`. */
  mangled: Range[];
  /** The first line of the front matter, when no `---` stands above it. */
  unopened?: Range;
}

/** Why a file has no front matter, and the words to underline. */
export interface FrontMatterTrouble {
  kind: 'front-matter-missing' | 'front-matter-open' | 'front-matter-toml' | 'front-matter-fence';
  range: Range;
}

const fence = /^---\s*$/;
/** What word processors and fingers make of `---`. */
const nearFence = /^(?:--|-{4,}|-*[–—―−][-–—―−]*)\s*$/;

/**
 * Finds the front matter between two lines `---`. Empty lines above it do no harm, and lines that are nearly `---` count.
 *
 * @example splitFrontMatter('---\ntitle: A\n---\nB') // { yaml: [4, 13], body: 17, bodyLine: 4, mangled: [] }
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterTrouble {
  const start = text.length - text.trimStart().length;
  const first = lineAtOffset(text, start);
  const range: Range = [start, Math.max(start + 1, first.end)];
  if (/^\+{3}\s*$/.test(first.words)) return { kind: 'front-matter-toml', range };
  const next = Math.min(first.end + 1, text.length);
  const isOpen = fence.test(first.words);
  const isNear = nearFence.test(first.words) && /^\s*[\p{L}_][\p{L}\w-]*:/u.test(text.slice(next));
  const isUnopened = /^(?:title|date):/.test(first.words);
  if (!isOpen && !isNear && !isUnopened) return { kind: 'front-matter-missing', range };
  const yamlStart = isUnopened ? start : next;
  const mangled: Range[] = isNear ? [range] : [];
  for (let at = next; at < text.length; ) {
    const line = lineAtOffset(text, at);
    const isMangled = nearFence.test(line.words);
    if (isMangled || fence.test(line.words)) {
      if (isMangled) mangled.push([at, at + line.words.trimEnd().length]);
      const body = Math.min(line.end + 1, text.length);
      const bodyLine = linesIn(text.slice(0, line.end)) + 1;
      const unopened = isUnopened && { unopened: range };
      return { yaml: [yamlStart, at], body, bodyLine, mangled, ...unopened };
    }
    at = line.end + 1;
  }
  if (isNear) return { kind: 'front-matter-fence', range };
  return { kind: isUnopened ? 'front-matter-missing' : 'front-matter-open', range };
}

/** A file of YAML alone. */
export function wholeAsFrontMatter(text: string): FrontMatter {
  return { yaml: [0, text.length], body: text.length, bodyLine: linesIn(text) + 1, mangled: [] };
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function lineAtOffset(text: string, start: number): { words: string; end: number } {
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  return { words: text.slice(start, end), end };
}
