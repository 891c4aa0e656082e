import type { z } from 'zod';
import { nearest } from '#text/nearest.ts';
import { placeOf } from '../file/source-text.ts';
import { quoteText } from '../file/yaml-mend.ts';
import { partAt, type Range, type YamlTree } from '../file/yaml-tree.ts';
import { type Facts, type Place, type Problem, problem } from '../problem.ts';
import { problemKinds } from '../problem-kinds.ts';
import { familiarKey } from './familiar-key.ts';
import { keysAt, meaningAt } from './guide.ts';
import type { Rejection } from './reject.ts';

/** A file whose YAML is checked against a schema. */
export interface YamlSource {
  file: string;
  /** The whole text of the file. */
  text: string;
  tree: YamlTree;
  /** What a missing key of the outermost group is called, when it has a kind of its own. */
  missing?: Record<string, (at: Place) => Problem>;
  /** Underlined when nothing of the file itself can be. */
  start: Range;
}

/** Checks a tree: its data when all is well, else every problem with its place. */
export function checkTree<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): { data?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(source.tree.value ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, []));
  return { problems: issues.flatMap((issue) => explain(issue, schema, source)) };
}

type Issue = z.core.$ZodIssue;

/** Of a choice, the branch whose form the writer used. */
function flatten(issue: Issue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  if (!branch) return [{ code: 'invalid_type', expected: 'unknown', message: '', path } as Issue];
  return branch.flatMap((inner) => flatten(inner, path));
}

function explain(issue: Issue, schema: z.ZodType, source: YamlSource): Problem[] {
  const { file } = source;
  const part = partAt(source.tree, issue.path);
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, issue.path);
    return issue.keys.map((unknown) =>
      problem(
        'key-unknown',
        file,
        {
          key: unknown,
          allowed,
          nearest: familiarKey(unknown, allowed) ?? nearest(unknown, allowed),
        },
        at(source, part.parts.get(unknown)?.key),
      ),
    );
  }
  if (issue.code === 'custom' && issue.params) {
    const { kind, facts } = issue.params as unknown as Rejection;
    const all: Facts = { key, meaning: meaningAt(schema, issue.path), ...facts };
    return [
      { kind, severity: problemKinds[kind].severity, file, at: at(source, part.range), facts: all },
    ];
  }
  if (isMissing(issue, source)) {
    const place = at(
      source,
      part.parts.get(key)?.key ?? (part === source.tree ? source.start : part.range),
    );
    const own = issue.path.length === 1 ? source.missing?.[key]?.(place) : undefined;
    const meaning = meaningAt(schema, issue.path);
    return [own ?? problem('key-missing', file, { key, meaning }, place)];
  }
  const place = at(source, part.range);
  if (issue.path.length === 0) {
    const expected = issue.code === 'invalid_type' ? issue.expected : undefined;
    return [problem(expected === 'array' ? 'sections-empty' : 'keys-missing', file, {}, place)];
  }
  const split = textTakenForGroup(part, source.text);
  if (split !== undefined) {
    return [problem('yaml-unquoted', file, { key, mended: `- ${quoteText(split)}` }, place)];
  }
  return [
    problem(
      'value-wrong',
      file,
      { key, meaning: meaningAt(schema, issue.path), found: formOf(part) },
      place,
    ),
  ];
}

function formOf({ value }: YamlTree): 'text' | 'list' | 'group' {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'group';
}

/** The text of a list item that a colon turned into a group: `- Bão số 9: họp khẩn`. */
function textTakenForGroup({ value, range, key }: YamlTree, text: string): string | undefined {
  const words = text.slice(...range).trim();
  const isGroup = typeof value === 'object' && !Array.isArray(value);
  const isItem = key === undefined && !words.startsWith('{');
  return isGroup && isItem && !words.includes('\n') ? words : undefined;
}

function isMissing(issue: Issue, source: YamlSource): boolean {
  if (issue.code !== 'invalid_type' || issue.path.length === 0) return false;
  let value: unknown = source.tree.value ?? {};
  for (const step of issue.path)
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
  return value === undefined;
}

function at(source: YamlSource, range: Range | undefined): Place {
  const [start, end] = range ?? source.start;
  return placeOf(source.text, start, end);
}
