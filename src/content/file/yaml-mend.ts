import { parseYaml } from './yaml-tree.ts';

/** One line of broken YAML, and the same line as it was most likely meant. */
export interface YamlMend {
  kind: 'yaml-unquoted' | 'yaml-space';
  /** 0 is the first line of the YAML. */
  index: number;
  key: string;
  line: string;
  mended: string;
}

/** Lines looked at; front matter is shorter, and each line costs a parse. */
const most = 80;

/**
 * Mends lines of broken YAML one by one, as long as each mend leaves fewer faults than before: a title with a colon
 * gets its quotation marks, `title:Tin` its blank.
 *
 * @param yaml YAML with faults
 * @returns the mended YAML, which may still have faults, and what was done
 */
export function mendYaml(yaml: string): { yaml: string; mends: YamlMend[] } {
  const mends: YamlMend[] = [];
  const lines = yaml.split('\n');
  let faults = parseYaml(yaml).faults.length;
  for (let index = 0; index < Math.min(lines.length, most) && faults > 0; index++) {
    const line = lines[index] as string;
    for (const mend of candidates(line, index)) {
      const tried = lines.with(index, mend.mended).join('\n');
      const left = parseYaml(tried).faults.length;
      if (left >= faults) continue;
      lines[index] = mend.mended;
      faults = left;
      mends.push(mend);
      break;
    }
  }
  return { yaml: lines.join('\n'), mends };
}

function candidates(line: string, index: number): YamlMend[] {
  const pair = /^(\s*(?:- )?)([\p{L}\w-]+):(\s*)(\S.*?)\s*$/u.exec(line);
  if (!pair) return [];
  const [, indent = '', key = '', space, value = ''] = pair;
  if (space === '') {
    return [
      { kind: 'yaml-space', index, key, line, mended: `${indent}${key}: ${plainOrQuoted(value)}` },
    ];
  }
  // What begins like a list may be one that is not closed; only with words behind it is it a text.
  if (/^[[{]/.test(value) && !/^(?:\[[^\]]*\]|\{[^}]*\})\s*\S/.test(value)) return [];
  const open = /^(["'])[^"']*$/.exec(value);
  const values = open ? [`${value}${open[1]}`, quoteText(value)] : [quoteText(value)];
  return values.map((text) => ({
    kind: 'yaml-unquoted',
    index,
    key,
    line,
    mended: `${indent}${key}: ${text}`,
  }));
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
