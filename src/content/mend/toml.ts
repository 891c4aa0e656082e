import { quoteText } from '../file/yaml-mend.ts';
import { parseYaml } from '../file/yaml-tree.ts';

/**
 * Front matter of another system, `key = value`, as YAML.
 *
 * @param toml the lines between `+++` and `+++`
 * @returns undefined when something in it has no plain counterpart: tables, texts over several lines
 * @example tomlToYaml('title = "Tin mới"') // 'title: Tin mới\n'
 */
export function tomlToYaml(toml: string): string | undefined {
  const lines: string[] = [];
  for (const statement of statementsOf(toml)) {
    const pair = /^([\w-]+)\s*=\s*(.+)$/s.exec(statement);
    const value = pair?.[2] === undefined ? undefined : listOrScalar(pair[2].trim());
    if (value === undefined) return undefined;
    lines.push(
      `${pair?.[1]}: ${Array.isArray(value) ? `[${value.map(item).join(', ')}]` : plain(value)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Lines without comments; a list over several lines is one statement. */
function statementsOf(toml: string): string[] {
  const statements: string[] = [];
  let open = '';
  for (const line of toml.split('\n')) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    open = open === '' ? text : `${open} ${text}`;
    if (/=\s*\[/.test(open) && !/\]\s*(?:#.*)?$/.test(open)) continue;
    statements.push(open);
    open = '';
  }
  return open === '' ? statements : [...statements, open];
}

function listOrScalar(text: string): string | string[] | undefined {
  if (!text.startsWith('[')) return scalarOf(text);
  const inner = /^\[(.*)\]\s*(?:#.*)?$/s.exec(text)?.[1];
  if (inner === undefined) return undefined;
  const items = inner.match(/"(?:[^"\\]|\\.)*"|'[^']*'|[^\s,]+/g) ?? [];
  const values = items.map(scalarOf);
  return values.every((value) => value !== undefined) ? values : undefined;
}

function scalarOf(text: string): string | undefined {
  if (/^("""|''')/.test(text)) return undefined;
  const literal = /^'([^']*)'\s*(?:#.*)?$/.exec(text)?.[1];
  if (literal !== undefined) return literal;
  const basic = /^("(?:[^"\\]|\\.)*")\s*(?:#.*)?$/.exec(text)?.[1];
  if (basic !== undefined) return unescaped(basic);
  return /^([\w.:+-]+(?: \d[\d:.+-]*)?)\s*(?:#.*)?$/.exec(text)?.[1];
}

function unescaped(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return undefined;
  }
}

function plain(value: string): string {
  if (value === 'false') return value;
  const { tree, faults } = parseYaml(`key: ${value}`);
  const same = faults.length === 0 && tree.parts.get('key')?.value === value;
  return same && !tree.parts.get('key')?.comment ? value : quoteText(value);
}

function item(value: string): string {
  return /[,[\]{}]/.test(value) ? quoteText(value) : plain(value);
}
