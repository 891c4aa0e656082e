import { splitFrontMatter } from '../file/front-matter.ts';
import { lostEnds } from '../file/hash-mend.ts';
import { mendIndents } from '../file/yaml-indent.ts';
import { mendYaml, withoutJoined } from '../file/yaml-mend.ts';
import { parseYaml } from '../file/yaml-tree.ts';
import { tomlToYaml } from './toml.ts';

/** The text of an article file after mending, and a sentence for each thing done. */
export interface MendedText {
  text: string;
  done: string[];
}

/**
 * Mends front matter where there is one way to do it: TOML becomes YAML, lines that are nearly `---` become so, a value
 * that needs quotation marks gets them. Everything else stays as it is, line ends too.
 *
 * @param text of the whole file, with `\n` or `\r\n`
 */
export function mendText(text: string): MendedText {
  return inTurn(text, [mendToml, mendFences, mendLines]);
}

/** The same for `site.yml` and `sections.yml`, which are YAML from end to end. */
export function mendSettings(text: string): MendedText {
  return inTurn(text, [(before) => mendRange(before, bomOf(before), before.length)]);
}

function inTurn(text: string, steps: ((text: string) => MendedText | undefined)[]): MendedText {
  return steps.reduce<MendedText>(
    (before, step) => {
      const after = step(before.text);
      return after ? { text: after.text, done: [...before.done, ...after.done] } : before;
    },
    { text, done: [] },
  );
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

function mendFences(text: string): MendedText | undefined {
  const bom = bomOf(text);
  const parts = splitFrontMatter(text.slice(bom));
  if ('kind' in parts || (parts.mangled.length === 0 && !parts.unopened)) return undefined;
  let after = text.slice(bom);
  const done: string[] = [];
  for (const [from, to] of parts.mangled.toReversed()) {
    const typed = after.slice(from, to).trim();
    after = `${after.slice(0, from)}---${after.slice(from + typed.length)}`;
    done.unshift(`Đã sửa dòng “${typed}” thành “---”.`);
  }
  if (parts.unopened) {
    const at = parts.unopened[0];
    after = `${after.slice(0, at)}---${text.includes('\r\n') ? '\r\n' : '\n'}${after.slice(at)}`;
    done.unshift('Đã thêm dòng “---” lên đầu tệp.');
  }
  return { text: text.slice(0, bom) + after, done };
}

function mendLines(text: string): MendedText | undefined {
  const bom = bomOf(text);
  const parts = splitFrontMatter(text.slice(bom));
  if ('kind' in parts) return undefined;
  const [from, to] = parts.yaml;
  return mendRange(text, from + bom, to + bom);
}

function mendRange(text: string, from: number, to: number): MendedText | undefined {
  const typed = text.slice(from, to);
  const before = typed.replace(/\r\n/g, '\n');
  // Where a line belongs only its writer knows, and until then the lines around it seem wrong.
  if (mendIndents(before).mends.length > 0) return undefined;
  const { yaml, mends } = mendYaml(before);
  const whole = mendEnds(withoutJoined(yaml, mends));
  const done = [
    ...mends.map(({ line, mended }) => `Đã sửa dòng “${line.trim()}” thành “${mended.trim()}”.`),
    ...whole.done,
  ];
  if (done.length === 0) return undefined;
  const after = typed.includes('\r\n') ? whole.text.replace(/\n/g, '\r\n') : whole.text;
  return { text: text.slice(0, from) + after + text.slice(to), done };
}

/** Puts what stands behind a `#` back into its headline. */
function mendEnds(yaml: string): MendedText {
  const ends = lostEnds(yaml, parseYaml(yaml).tree).sort((a, b) => b.line[0] - a.line[0]);
  let text = yaml;
  const done: string[] = [];
  for (const { line, mended } of ends) {
    const typed = yaml.slice(...line).trim();
    text = text.slice(0, line[0]) + mended + text.slice(line[1]);
    done.unshift(`Đã sửa dòng “${typed}” thành “${mended}”.`);
  }
  return { text, done };
}

function bomOf(text: string): number {
  return text.startsWith('\ufeff') ? 1 : 0;
}
