import type { z } from 'zod';
import { type Place, type Problem, problem } from '../problem.ts';
import { checkTree } from '../schema/check.ts';
import { lineAt, placeOf, placeOnLine } from './source-text.ts';
import { mendIndents } from './yaml-indent.ts';
import { mendYaml, type YamlMend } from './yaml-mend.ts';
import { parseYaml, type Range, type YamlFault, type YamlTree } from './yaml-tree.ts';

interface CheckedYaml<Data> {
  /** Absent when something is wrong with the values. */
  data?: Data;
  problems: Problem[];
  tree: YamlTree;
  /** The text in which the tree's ranges count: the file's own, or the same with mended lines. */
  text: string;
}

/**
 * Parses a piece of YAML of a file and checks it against a schema. Broken lines are mended as well as can be, so that
 * one of them does not hide what else is wrong.
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
): CheckedYaml<z.output<Schema>> {
  const [from, to] = range;
  const start: Range = [Math.max(0, from - 4), Math.max(0, from - 1)];
  const { tree, faults } = parseYaml(text.slice(from, to), from);
  if (faults.length === 0) {
    return { ...checkTree(schema, { file, text, tree, start, missing }), tree, text };
  }
  const firstLine = placeOf(text, from, from).line;
  const indents = mendIndents(text.slice(from, to));
  const { yaml, mends } = mendYaml(indents.yaml);
  const mended = text.slice(0, from) + yaml + text.slice(to);
  const again = parseYaml(yaml, from);
  const problems = [
    ...indents.mends.map(({ index, mended: meant }) =>
      problem('yaml-indent', file, { mended: meant }, placeOnLine(text, firstLine + index)),
    ),
    ...mends.map((mend) => mendProblem(file, mend, firstLine)),
  ];
  const duplicates = again.faults.filter(({ code }) => code === 'DUPLICATE_KEY');
  problems.push(...duplicates.map((fault) => duplicateProblem(file, mended, fault)));
  const broken = again.faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (broken) {
    problems.push(brokenProblem(file, mended, range, broken));
    return { problems, tree: { ...again.tree, value: undefined, parts: new Map() }, text: mended };
  }
  const checked = checkTree(schema, { file, text: mended, tree: again.tree, start, missing });
  // Columns of a mended line are not the writer's.
  const mendedLines = new Set([...indents.mends, ...mends].map(({ index }) => firstLine + index));
  for (const each of checked.problems) {
    const shifted = each.at && mendedLines.has(each.at.line);
    problems.push(shifted ? { ...each, at: placeOnLine(text, each.at?.line ?? 1) } : each);
  }
  return { ...checked, problems, tree: again.tree, text: mended };
}

function mendProblem(
  file: string,
  { kind, index, key, line, mended }: YamlMend,
  firstLine: number,
): Problem {
  const keyStart = line.indexOf(key);
  const valueStart = line.length - line.slice(keyStart + key.length + 1).trimStart().length;
  const from = kind === 'yaml-space' ? keyStart : valueStart;
  const at = { line: firstLine + index, column: from + 1, length: line.trimEnd().length - from };
  return problem(kind, file, { key, mended: mended.trim() }, at);
}

function duplicateProblem(file: string, text: string, { range: [start] }: YamlFault): Problem {
  const key = /^["']?[^:\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return problem('key-duplicate', file, { key }, placeOf(text, start, start + key.length));
}

function brokenProblem(file: string, text: string, [from, to]: Range, fault: YamlFault): Problem {
  const bodyLine = /\n[ \t]*\n(?!\s*(?:[\p{L}\w-]+:|-\s|#))/u.exec(text.slice(from, to));
  if (from > 0 && bodyLine) {
    return problem('front-matter-open', file, {}, placeOf(text, from - 4, from - 1));
  }
  // What is never closed is missed at the end only, where the writer sees nothing wrong.
  const end = from + text.slice(from, to).trimEnd().length;
  const start = Math.min(fault.range[0], Math.max(from, end - 1));
  const at = placeOf(text, start, Math.max(fault.range[1], start + 1));
  const line = placeOnLine(text, at.line);
  const tab = /^( *)(\t+)/.exec(lineAt(text, at.line));
  if (tab || fault.code === 'TAB_AS_INDENT') {
    const [, blanks = '', tabs = ''] = tab ?? [];
    const margin = { line: at.line, column: blanks.length + 1, length: tabs.length };
    return problem('yaml-tab', file, {}, tab ? margin : line);
  }
  if (fault.code === 'NO_KEYS') return problem('keys-missing', file, {}, at);
  return problem('yaml-broken', file, {}, fault.range[0] < end ? at : line);
}
