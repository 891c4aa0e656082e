import type { Problem } from './problem.ts';
import { problemKinds } from './problem-kinds.ts';

/** Every problem as one text for whoever writes the content. */
export function formatReport(
  problems: readonly Problem[],
  _options: { color?: boolean } = {},
): string {
  return problems
    .map(
      (each) =>
        `${each.file}:${each.at?.line ?? 1}:${each.at?.column ?? 1} ${problemKinds[each.kind].title}: ${problemKinds[each.kind].says(each.facts as never)}`,
    )
    .join('\n');
}
