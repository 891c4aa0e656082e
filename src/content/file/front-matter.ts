import type { Range } from './yaml-tree.ts';

/** The two parts of an article file, as offsets into its text. */
export interface FrontMatter {
  yaml: Range;
  /** Where the body begins. */
  body: number;
  /** On which line; below the last line when there is none. */
  bodyLine: number;
}

/** Why a file has no front matter, and the words to underline. */
export interface FrontMatterTrouble {
  kind: 'front-matter-missing' | 'front-matter-open' | 'front-matter-toml';
  range: Range;
}

/**
 * Finds the front matter between two lines `---`. Empty lines above it do no harm.
 *
 * @example splitFrontMatter('---\ntitle: A\n---\nB') // { yaml: [4, 13], body: 17, bodyLine: 4 }
 */
export function splitFrontMatter(text: string): FrontMatter | FrontMatterTrouble {
  const start = text.length - text.trimStart().length;
  const first = lineAtOffset(text, start);
  const range: Range = [start, Math.max(start + 1, first.end)];
  if (/^\+{3}\s*$/.test(first.words)) return { kind: 'front-matter-toml', range };
  if (!/^---\s*$/.test(first.words)) return { kind: 'front-matter-missing', range };
  const yamlStart = Math.min(first.end + 1, text.length);
  for (let at = yamlStart; at < text.length; ) {
    const line = lineAtOffset(text, at);
    if (/^---\s*$/.test(line.words)) {
      const body = Math.min(line.end + 1, text.length);
      return { yaml: [yamlStart, at], body, bodyLine: linesIn(text.slice(0, line.end)) + 1 };
    }
    at = line.end + 1;
  }
  return { kind: 'front-matter-open', range };
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function lineAtOffset(text: string, start: number): { words: string; end: number } {
  const found = text.indexOf('\n', start);
  const end = found === -1 ? text.length : found;
  return { words: text.slice(start, end), end };
}
