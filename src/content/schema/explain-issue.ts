import type { z } from 'zod';
import { nearest } from '#text/nearest.ts';
import { placeOf } from '../file/source-text.ts';
import { quoteText } from '../file/yaml-mend.ts';
import { partAt, type Range, type YamlTree } from '../file/yaml-tree.ts';
import { type Place, type Problem, problem } from '../problem.ts';
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

/** What zod found, in our words and at the writer's place. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  source: YamlSource,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, issue.path, schema, source));
  }
  const key = String(issue.path.findLast((step) => typeof step === 'string') ?? '');
  const meaning = meaningAt(schema, issue.path);
  const part = partAt(source.tree, issue.path);
  const at = placeIn(source, part.range);
  if (issue.code === 'custom' && issue.params) {
    const { kind, facts } = issue.params as unknown as Rejection;
    const { severity } = problemKinds[kind];
    return [{ kind, severity, file: source.file, at, facts: { key, meaning, ...facts } }];
  }
  if (issue.path.length === 0) {
    const isList = issue.code === 'invalid_type' && issue.expected === 'array';
    return [problem(isList ? 'sections-empty' : 'keys-missing', source.file, {}, at)];
  }
  if (isMissing(issue, source)) {
    const missing = missingKey(key, meaning, issue.path, source);
    return isThereAs(key, issue.path, schema, source) ? [] : [missing];
  }
  const words = textTakenForGroup(part, source.text);
  if (words !== undefined) {
    const mended = `- ${quoteText(words)}`;
    return [problem('yaml-unquoted', source.file, { key, mended, inList: true }, at)];
  }
  return [problem('value-wrong', source.file, { key, meaning, found: formOf(part) }, at)];
}

function unknownKey(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  source: YamlSource,
): Problem {
  const allowed = keysAt(schema, path);
  const at = placeIn(source, partAt(source.tree, path).parts.get(key)?.key);
  return problem('key-unknown', source.file, { key, allowed, nearest: meantBy(key, allowed) }, at);
}

function meantBy(typed: string, allowed: readonly string[]): string | undefined {
  return familiarKey(typed, allowed) ?? nearest(typed, allowed);
}

/** Whether a key that is missing stands there under another name, of which its writer is told already. */
function isThereAs(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  source: YamlSource,
): boolean {
  const allowed = keysAt(schema, path.slice(0, -1));
  const typed = [...partAt(source.tree, path.slice(0, -1)).parts.keys()].map(String);
  return typed.some((each) => !allowed.includes(each) && meantBy(each, allowed) === key);
}

function missingKey(
  key: string,
  meaning: string,
  path: readonly PropertyKey[],
  source: YamlSource,
): Problem {
  const around = partAt(source.tree, path.slice(0, -1));
  const range = around === source.tree ? source.start : around.range;
  // A key without a value is there to be seen.
  const at = placeIn(source, around.parts.get(key)?.key ?? range);
  const own = path.length === 1 ? source.missing?.[key]?.(at) : undefined;
  return own ?? problem('key-missing', source.file, { key, meaning }, at);
}

function isMissing(issue: z.core.$ZodIssue, source: YamlSource): boolean {
  if (issue.code !== 'invalid_type') return false;
  const around = partAt(source.tree, issue.path.slice(0, -1));
  return around.parts.get(issue.path.at(-1) as string | number)?.value === undefined;
}

/** The text of a list item that a colon turned into a group: `- Bão số 9: họp khẩn`. */
function textTakenForGroup({ value, range, key }: YamlTree, text: string): string | undefined {
  const words = text.slice(...range).trim();
  const isGroup = typeof value === 'object' && !Array.isArray(value);
  const isItem = key === undefined && !words.startsWith('{');
  return isGroup && isItem && !words.includes('\n') ? words : undefined;
}

function formOf({ value }: YamlTree): 'text' | 'list' | 'group' {
  if (typeof value === 'string') return 'text';
  return Array.isArray(value) ? 'list' : 'group';
}

function placeIn(source: YamlSource, range: Range | undefined): Place {
  return placeOf(source.text, ...(range ?? source.start));
}
