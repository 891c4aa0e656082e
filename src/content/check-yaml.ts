import type { z } from 'zod';
import { type Place, type Problem, problem } from './problem.ts';
import { checkTree } from './schema/check.ts';
import { placeOf } from './source-text.ts';
import { mendYaml } from './yaml-mend.ts';
import { parseYaml, type Range, type YamlFault, type YamlTree } from './yaml-tree.ts';

/**
 * Parses a piece of YAML of a file and checks it against a schema. Broken YAML is mended as well as can be, so that
 * one broken line does not hide what else is wrong.
 *
 * @param range where the YAML stands in `text`
 * @param missing problems for missing keys that have a kind of their own
 */
export function checkYaml<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  text: string,
  range: Range,
  missing?: Record<string, (at: Place) => Problem>,
): { data?: z.output<Schema>; problems: Problem[]; tree: YamlTree } {
  const yaml = text.slice(...range);
  const { tree, faults } = parseYaml(yaml, range[0]);
  const start: Range = [Math.max(0, range[0] - 4), Math.max(0, range[0] - 1)];
  if (faults.length === 0) {
    return { ...checkTree(schema, { file, text, tree, start, missing }), tree };
  }
  const problems = explainFaults(file, text, range, faults);
  const mended = mendYaml(yaml);
  const again = parseYaml(mended.yaml);
  if (again.faults.length > 0) return { problems, tree };
  const rest = checkTree(schema, {
    file,
    text: mended.yaml,
    tree: again.tree,
    start: [0, 1],
    missing,
  });
  const firstLine = placeOf(text, range[0], range[0]).line;
  const mendedLines = new Set(mended.mends.map(({ index }) => index + 1));
  const others = rest.problems
    .filter((other) => other.at && !mendedLines.has(other.at.line))
    .map((other) => ({
      ...other,
      at: { ...(other.at as Place), line: (other.at as Place).line + firstLine - 1 },
    }));
  return { problems: [...problems, ...others], tree };
}

function explainFaults(file: string, text: string, range: Range, faults: YamlFault[]): Problem[] {
  const duplicates = faults.filter(({ code }) => code === 'DUPLICATE_KEY');
  const problems: Problem[] = duplicates.map(({ range: [start] }) => {
    const end = start + (/^["']?[^:\n]*/.exec(text.slice(start))?.[0].trimEnd().length ?? 1);
    return problem(
      'key-duplicate',
      file,
      { key: text.slice(start, end) },
      placeOf(text, start, end),
    );
  });
  if (duplicates.length === faults.length) return problems;
  const yaml = text.slice(...range);
  const firstLine = placeOf(text, range[0], range[0]).line;
  const { mends, yaml: mended } = mendYaml(yaml);
  for (const { kind, index, key, line, mended } of mends) {
    const column = line.length - line.trimStart().length + 1;
    const value = line.indexOf(':', column) + 1;
    const from = kind === 'yaml-space' ? column : value + 2;
    const length = Math.max(1, line.trimEnd().length - from + 1);
    problems.push(
      problem(
        kind,
        file,
        { key, mended: mended.trim() },
        { line: firstLine + index, column: from, length },
      ),
    );
  }
  const left = parseYaml(mended).faults.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const first = left[0];
  if (first) {
    const at = placeOf(mended, first.range[0], Math.max(first.range[1], first.range[0] + 1));
    const place = { ...at, line: firstLine + at.line - 1 };
    const isTab =
      first.code === 'TAB_AS_INDENT' || /^ *\t/.test(mended.split('\n')[at.line - 1] ?? '');
    problems.push(problem(isTab ? 'yaml-tab' : 'yaml-broken', file, {}, place));
  }
  return problems;
}
