import { parseYaml } from './yaml-tree.ts';

/** A line that begins too far in or out, and the same line where it was most likely meant. */
export interface IndentMend {
  /** 0 is the first line of the YAML. */
  index: number;
  line: string;
  /** With its margin. */
  mended: string;
}

/** Lines looked at; each costs a parse or two. */
const most = 80;
/** `key: value`, perhaps behind the dash of a list. */
const pair = /^( *)(- +)?[\p{L}_][\p{L}\w-]*:(?:\s+(\S.*))?$/u;

/**
 * Moves lines of broken YAML to where the lines above them say that they belong, as long as each move leaves fewer faults: a key
 * below the key before it, words that go on with a value further in than its key.
 *
 * @param yaml YAML with faults
 */
export function mendIndents(yaml: string): { yaml: string; mends: IndentMend[] } {
  const lines = yaml.split('\n');
  const mends: IndentMend[] = [];
  let faults = parseYaml(yaml).faults.length;
  for (let index = 1; index < Math.min(lines.length, most) && faults > 0; index++) {
    const line = lines[index] ?? '';
    const words = line.replace(/^ +/, '');
    // A tab, a comment and a key without its blank are other matters.
    if (/^(?:\s|#|$)|^[\p{L}_-][\p{L}\w-]*:\S/u.test(words)) continue;
    for (const margin of marginsFor(words, lines.slice(0, index))) {
      if (margin === line.length - words.length) continue;
      const mended = ' '.repeat(margin) + words;
      const left = parseYaml(lines.with(index, mended).join('\n')).faults.length;
      if (left >= faults) continue;
      mends.push({ index, line, mended });
      lines[index] = mended;
      faults = left;
      break;
    }
  }
  return { yaml: lines.join('\n'), mends };
}

/** Where a line may begin below the lines above it, the likeliest first. */
function marginsFor(words: string, above: readonly string[]): number[] {
  const pairs = above.flatMap((line) => {
    const [found, margin = '', dash = '', value] = pair.exec(line) ?? [];
    if (found === undefined) return [];
    return [{ margin: margin.length + dash.length, hasValue: value !== undefined }];
  });
  const last = pairs.at(-1);
  if (!last) return [];
  if (!pair.test(words)) return last.hasValue && isText(words) ? [last.margin + 2] : [];
  return [...new Set([last.margin, ...pairs.map(({ margin }) => margin).reverse()])];
}

/** Words that may go on with a value: no item of a list, and nothing that only quotation marks would help. */
function isText(words: string): boolean {
  return !/^- |: |:$|^[[{"'|>&*%@`]/.test(words);
}
