import { splitFrontMatter } from '../file/front-matter.ts';
import { mendYaml } from '../file/yaml-mend.ts';
import { parseYaml } from '../file/yaml-tree.ts';
import { tomlToYaml } from './toml.ts';

/** The text of an article file after mending, and a sentence for each thing done. */
export interface MendedText {
  text: string;
  done: string[];
}

/**
 * Mends front matter where there is one way to do it: TOML becomes YAML, a value that needs quotation marks gets them.
 * Everything else stays as it is, line ends too.
 *
 * @param text of the whole file, with `\n` or `\r\n`
 */
export function mendText(text: string): MendedText {
  const fromToml = mendToml(text);
  const start = fromToml?.text ?? text;
  const mended = mendLines(start);
  return {
    text: mended?.text ?? start,
    done: [...(fromToml?.done ?? []), ...(mended?.done ?? [])],
  };
}

/** The same for `site.yml` and `sections.yml`, which are YAML from end to end. */
export function mendSettings(text: string): MendedText {
  return mendRange(text, bomOf(text), text.length) ?? { text, done: [] };
}

function mendToml(text: string): MendedText | undefined {
  const match = /^(\ufeff?\s*)\+{3}[ \t]*\r?\n(.*?\n)\+{3}[ \t]*(?=\r?\n|$)/s.exec(text);
  if (!match) return undefined;
  const [whole, head = '', toml = ''] = match;
  const yaml = tomlToYaml(toml.replace(/\r\n/g, '\n'));
  if (yaml === undefined) return undefined;
  const ended = toml.includes('\r\n') ? yaml.replace(/\n/g, '\r\n') : yaml;
  const end = toml.includes('\r\n') ? '\r\n' : '\n';
  return {
    text: `${head}---${end}${ended}---${text.slice(whole.length)}`,
    done: ['Đã đổi phần đầu bài từ kiểu TOML (+++) sang kiểu của cổng (---).'],
  };
}

function mendLines(text: string): MendedText | undefined {
  const bom = bomOf(text);
  const parts = splitFrontMatter(text.slice(bom));
  if ('kind' in parts) return undefined;
  const [from, to] = parts.yaml;
  return mendRange(text, from + bom, to + bom);
}

function mendRange(text: string, from: number, to: number): MendedText | undefined {
  const before = text.slice(from, to);
  const crlf = before.includes('\r\n');
  const { yaml, mends } = mendYaml(crlf ? before.replace(/\r\n/g, '\n') : before);
  // Half a mend would leave the writer with a line that is neither theirs nor right.
  const left = parseYaml(yaml).faults.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (mends.length === 0 || left.length > 0) return undefined;
  const after = crlf ? yaml.replace(/\n/g, '\r\n') : yaml;
  return {
    text: text.slice(0, from) + after + text.slice(to),
    done: mends.map(({ line, mended }) => `Đã sửa dòng “${line.trim()}” thành “${mended.trim()}”.`),
  };
}

function bomOf(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}
