import type { Status } from './entry.ts';
import type { Moment } from './moment.ts';

/** @param now milliseconds since 1970-01-01T00:00Z */
export function statusOf(
  data: { draft: boolean; date?: Moment; expiresAt?: number },
  broken: boolean,
  now: number,
): Status {
  if (broken) return 'broken';
  if (data.draft) return 'draft';
  if (data.expiresAt !== undefined && data.expiresAt <= now) return 'expired';
  return data.date !== undefined && data.date.instant > now ? 'future' : 'published';
}
