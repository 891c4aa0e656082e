import { parseYaml } from './yaml-tree.ts';

/** One line of broken YAML, and the same line as it was most likely meant. */
export interface YamlMend {
  kind: 'yaml-unquoted' | 'yaml-space';
  /** 0 is the first line of the YAML. */
  index: number;
  key: string;
  line: string;
  mended: string;
  /** How many lines below it belong to the value, and are part of `mended` now. */
  joined: number;
}

/** Lines looked at; front matter is shorter, and each line costs a parse. */
const most = 80;

/**
 * Mends lines of broken YAML one by one, as long as each mend leaves fewer faults than before: a title with a colon
 * gets its quotation marks, `title:Tin` its blank, a value over several lines becomes one line.
 *
 * @param yaml YAML with faults
 * @returns the mended YAML with its lines in their places, which may still have faults, and what was done
 */
export function mendYaml(yaml: string): { yaml: string; mends: YamlMend[] } {
  const spaced = mendSpaces(yaml);
  const mends = spaced.mends;
  const lines = spaced.yaml.split('\n');
  let faults = parseYaml(spaced.yaml).faults.length;
  for (let index = 0; index < Math.min(lines.length, most) && faults > 0; index++) {
    for (const mend of candidates(lines, index)) {
      const tried = applied(lines, mend);
      const left = parseYaml(tried.join('\n')).faults.length;
      if (left >= faults) continue;
      lines.splice(0, lines.length, ...tried);
      faults = left;
      const typed = spaced.mends.findIndex((other) => other.index === index);
      if (typed === -1) mends.push(mend);
      // A line that lacked its blank as well is mended once, from what was typed.
      else
        mends[typed] = { ...(mends[typed] as YamlMend), mended: mend.mended, joined: mend.joined };
      break;
    }
  }
  return { yaml: lines.join('\n'), mends: mends.sort((a, b) => a.index - b.index) };
}

/** The mended lines alone: those that became part of another are gone. */
export function withoutJoined(yaml: string, mends: readonly YamlMend[]): string {
  const gone = new Set(
    mends.flatMap(({ index, joined }) => Array.from({ length: joined }, (_, i) => index + 1 + i)),
  );
  return yaml
    .split('\n')
    .filter((_, index) => !gone.has(index))
    .join('\n');
}

/** Lines without the blank run into each other, so that mending only one of them changes nothing. */
function mendSpaces(yaml: string): { yaml: string; mends: YamlMend[] } {
  const mends = yaml.split('\n').flatMap((line, index): YamlMend[] => {
    const [, key, value] = /^([\p{L}_-][\p{L}\w-]*):((?!\/\/)[^\s:].*?)\s*$/u.exec(line) ?? [];
    if (index >= most || key === undefined || value === undefined) return [];
    const mended = `${key}: ${plainOrQuoted(value)}`;
    return [{ kind: 'yaml-space', index, key, line, mended, joined: 0 }];
  });
  const mended = mends.reduce(applied, yaml.split('\n')).join('\n');
  const isBetter = parseYaml(mended).faults.length <= parseYaml(yaml).faults.length;
  return isBetter ? { yaml: mended, mends } : { yaml, mends: [] };
}

function applied(lines: readonly string[], { index, mended, joined }: YamlMend): string[] {
  const isJoined = (at: number) => at > index && at <= index + joined;
  return lines.map((line, at) => (at === index ? mended : isJoined(at) ? '' : line));
}

function candidates(lines: readonly string[], index: number): YamlMend[] {
  const line = lines[index] as string;
  const pair = /^(\s*(?:- )?)([\p{L}\w-]+):(\s*)(\S.*?)\s*$/u.exec(line);
  if (!pair) return [];
  const [, indent = '', key = '', space, value = ''] = pair;
  const common = { index, key, line };
  if (space === '') {
    const mended = `${indent}${key}: ${plainOrQuoted(value)}`;
    return [{ kind: 'yaml-space', ...common, mended, joined: 0 }];
  }
  // What begins like a list may be one that is not closed; only with words behind it is it a text.
  if (/^[[{]/.test(value) && !/^(?:\[[^\]]*\]|\{[^}]*\})\s*\S/.test(value)) return [];
  const mend = (text: string, joined: number): YamlMend => ({
    kind: 'yaml-unquoted',
    ...common,
    mended: `${indent}${key}: ${text}`,
    joined,
  });
  const below = linesBelow(lines, index, indent.length);
  const whole = [value, ...below].join(' ');
  const bare = /^(["']).*\1$/s.test(whole) ? whole.slice(1, -1) : whole;
  const open = /^(["'])[^"']*$/.exec(value);
  return [
    ...(below.length > 0 && !/^[|>]/.test(value) ? [mend(quoteText(bare), below.length)] : []),
    ...(open ? [mend(`${value}${open[1]}`, 0)] : []),
    mend(quoteText(value), 0),
  ];
}

/** The lines that go on with a value: further in, and no keys themselves. */
function linesBelow(lines: readonly string[], index: number, indent: number): string[] {
  const rest = lines.slice(index + 1);
  const isText = (line: string) =>
    line.trim() !== '' &&
    line.length - line.trimStart().length > indent &&
    !/^\s*(?:-\s|[A-Za-z]\w*:(?:\s|$))/.test(line);
  const end = rest.findIndex((line) => !isText(line));
  return rest.slice(0, end === -1 ? undefined : end).map((line) => line.trim());
}

function plainOrQuoted(value: string): string {
  const { tree, faults } = parseYaml(`key: ${value}`);
  return faults.length === 0 && !tree.parts.get('key')?.parts.size ? value : quoteText(value);
}

/**
 * A text as a YAML value that needs no further thought.
 *
 * @example quoteText('Bão số 9: họp khẩn') // '"Bão số 9: họp khẩn"'
 */
export function quoteText(value: string): string {
  const single = value.includes('"') && !value.includes("'");
  if (single) return `'${value}'`;
  return `"${value.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;
}
