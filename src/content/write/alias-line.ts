import { splitFrontMatter } from '../file/front-matter.ts';
import { quoteText } from '../file/yaml-mend.ts';
import { parseYaml, type YamlTree } from '../file/yaml-tree.ts';
import { addressKey } from '../references.ts';

/**
 * The text of an article with one more old address; not a character else is changed, comments and line ends included.
 *
 * @param old without accents or blanks: `/thoi-su/tin/`
 * @param present the address it will have; where that stands among the old ones, `old` takes its place
 * @returns undefined when the front matter is written in a way that cannot be added to safely
 * @example withAlias('---\ntitle: A\n---\n', '/thoi-su/tin/', '/kinh-te/tin/')
 *   // '---\ntitle: A\naliases: [/thoi-su/tin/]\n---\n'
 */
export function withAlias(text: string, old: string, present: string): string | undefined {
  const before = aliasesOf(text);
  if (!before) return undefined;
  const { part, keys } = before;
  const wanted = new Set([...keys.filter((key) => key !== addressKey(present)), addressKey(old)]);
  if (wanted.size === keys.length && keys.every((key) => wanted.has(key))) return text;
  const changed = part ? longer(text, part, old, present) : withLine(text, before.end, old);
  const after = changed === undefined ? undefined : aliasesOf(changed);
  const isRight =
    after !== undefined &&
    after.rest === before.rest &&
    after.keys.length === wanted.size &&
    after.keys.every((key) => wanted.has(key));
  return isRight ? changed : undefined;
}

interface Aliases {
  /** The value of `aliases`, where the key is there. */
  part?: YamlTree;
  keys: string[];
  /** All other keys with their values. */
  rest: string;
  /** Where the front matter ends. */
  end: number;
}

function aliasesOf(text: string): Aliases | undefined {
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const parts = splitFrontMatter(text.slice(mark));
  if ('kind' in parts) return undefined;
  const [from, to] = [parts.yaml[0] + mark, parts.yaml[1] + mark];
  const { tree, faults } = parseYaml(text.slice(from, to), from);
  if (faults.length > 0) return undefined;
  const part = tree.parts.get('aliases');
  const values = [part?.value ?? []].flat();
  if (!values.every((value) => typeof value === 'string')) return undefined;
  const rest = [...tree.parts].filter(([key]) => key !== 'aliases');
  return {
    ...(part && { part }),
    keys: values.map((value) => addressKey(value.replace(/^https?:\/\/[^/]+/i, ''))),
    rest: JSON.stringify(rest.map(([key, { value }]) => [key, value])),
    end: to,
  };
}

/** The line takes the place that `npm run new` keeps for it, or comes last. */
function withLine(text: string, end: number, old: string): string {
  const line = `aliases: [${old}]`;
  const place = /^#[ \t]*aliases:[ \t]*$/m.exec(text.slice(0, end).replace(/\r/g, ' '));
  if (place) {
    const { length } = place[0].trimEnd();
    return text.slice(0, place.index) + line + text.slice(place.index + length);
  }
  const lineEnd = text.slice(0, end).endsWith('\r\n') ? '\r\n' : '\n';
  return text.slice(0, end) + line + lineEnd + text.slice(end);
}

function longer(text: string, part: YamlTree, old: string, present: string): string | undefined {
  const put = (from: number, to: number, words: string) =>
    text.slice(0, from) + words + text.slice(to);
  const items = typeof part.value === 'string' ? [part] : [...part.parts.values()];
  const own = items.find(({ value }) => addressKey(String(value)) === addressKey(present));
  if (own) return put(...own.range, old);
  const last = items.at(-1);
  if (!last) {
    const [from, to] = part.range;
    if (/^[["']/.test(text.slice(from, to))) return put(from, to, `[${old}]`);
    const colon = text.indexOf(':', part.key?.[1]) + 1;
    return put(colon, colon, ` [${old}]`);
  }
  if (last === part) {
    const typed = text.slice(...part.range);
    const isSafe = /^["']/.test(typed) || !/[,[\]{}]/.test(typed);
    return put(...part.range, `[${isSafe ? typed : quoteText(typed)}, ${old}]`);
  }
  if (text[part.range[0]] === '[') return put(last.range[1], last.range[1], `, ${old}`);
  const start = text.lastIndexOf('\n', last.range[0] - 1) + 1;
  const dash = /^\s*-\s+/.exec(text.slice(start, last.range[0]))?.[0];
  const found = text.indexOf('\n', last.range[1]);
  if (dash === undefined || found === -1) return undefined;
  const lineEnd = text[found - 1] === '\r' ? '\r\n' : '\n';
  return put(found + 1, found + 1, `${dash}${old}${lineEnd}`);
}
