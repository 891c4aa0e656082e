import { nearest } from '#text/nearest.ts';
import { type Problem, problem } from '../problem.ts';
import { SLUG } from '../schema/text.ts';
import type { ReadFile } from './read-files.ts';

/** Running stories that articles name and nobody has described: they have no page. One warning each, at its first article. */
export function unknownEvents(files: readonly ReadFile[]): Problem[] {
  const events = new Set(
    files.flatMap(({ identity: { kind, slug } }) => (kind === 'event' ? [slug] : [])),
  );
  const named = files.flatMap(({ file, checked }) =>
    checked.references
      .filter(({ as, to }) => as === 'event' && SLUG.test(to) && !events.has(to))
      .map(({ to, at }) => ({ id: to, file, at })),
  );
  return [...Map.groupBy(named, ({ id }) => id)].flatMap(([id, [first]]) =>
    first
      ? [problem('event-unknown', first.file, { id, nearest: nearest(id, events) }, first.at)]
      : [],
  );
}
