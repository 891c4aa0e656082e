import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { explainIssue, type YamlSource } from './explain-issue.ts';

/** Checks a tree: its data when all is well, else every problem with its place. */
export function checkTree<Schema extends z.ZodType>(
  schema: Schema,
  source: YamlSource,
): { data?: z.output<Schema>; problems: Problem[] } {
  const result = schema.safeParse(source.tree.value ?? {});
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => flatten(issue, []));
  return { problems: issues.flatMap((issue) => explainIssue(issue, schema, source)) };
}

type Issue = z.core.$ZodIssue;

/** Of a choice, the branch whose form the writer used. */
function flatten(issue: Issue, above: readonly PropertyKey[]): Issue[] {
  const path = [...above, ...issue.path];
  if (issue.code !== 'invalid_union') return [{ ...issue, path }];
  const branch = issue.errors.find(isOfForm);
  if (!branch) return [{ code: 'invalid_type', expected: 'unknown', message: '', path } as Issue];
  return branch.flatMap((inner) => flatten(inner, path));
}

/** Whether a branch takes what was written as a whole, and finds its faults further in. */
function isOfForm(issues: readonly Issue[]): boolean {
  return !issues.some(
    (issue) =>
      issue.path.length === 0 &&
      (issue.code === 'invalid_type' ||
        (issue.code === 'invalid_union' && !issue.errors.some(isOfForm))),
  );
}
