import { nearest } from '#text/nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { SLUG } from '../schema/text.ts';
import type { ReadFile } from './read-files.ts';

/**
 * Running stories that articles name and that have no page: nobody has described them, or what describes them is a draft. One
 * warning each, at its first article.
 */
export function unknownEvents(files: readonly ReadFile[]): Problem[] {
  const events = new Map(
    files.flatMap(({ file, identity: { kind, slug }, checked: { data } }) =>
      kind === 'event' ? [[slug, { file, draft: data?.draft ?? false }]] : [],
    ),
  );
  const named = files.flatMap(({ file, checked }) =>
    checked.references
      .filter(({ as, to }) => as === 'event' && SLUG.test(to) && events.get(to)?.draft !== false)
      .map(({ to, at }) => ({ id: to, file, at })),
  );
  return [...Map.groupBy(named, ({ id }) => id)].flatMap(([id, [first]]) => {
    if (!first) return [];
    const draft = events.get(id)?.file.normalize('NFC');
    return draft === undefined
      ? [
          problem(
            'event-unknown',
            first.file,
            { id, nearest: nearest(id, events.keys()) },
            first.at,
          ),
        ]
      : [problem('event-draft', first.file, { id, draft }, first.at)];
  });
}
