import { dayText } from '../day-text.ts';
import { type Problem, problem } from '../problem.ts';
import { validities } from '../schema/document.ts';
import type { FolderDocument, FolderDocuments } from './documents.ts';

/** Why what a writer says of a document's force cannot be true at a moment, with the day that says otherwise. */
type Contradiction =
  | { reason: 'expired' | 'lasting' | 'pending' | 'begun'; day: string }
  | { reason: 'no-day' }
  | { reason: 'replaced'; other: string };

/**
 * Documents whose days and whose stated force contradict each other now, and those that were not issued yet. All of it is a
 * warning: a day that comes must not stop a portal.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export function documentValidity(documents: FolderDocuments, now: number): Problem[] {
  return documents.all
    .filter(({ draft }) => !draft)
    .flatMap((each) => {
      const { file, own, references } = each;
      const at = (key: string) => references.find(({ as }) => as === key)?.at;
      if (own.issued.instant > now)
        return [problem('issued-ahead', file, { day: dayText(own.issued.day) }, at('issued'))];
      const found = own.validity && contradiction(each, documents, now);
      if (!found) return [];
      const facts = { ...found, validity: validities[own.validity ?? 'valid'] };
      return [problem('validity-contradicts', file, facts, at('validity'))];
    });
}

function contradiction(
  document: FolderDocument,
  { named }: FolderDocuments,
  now: number,
): Contradiction | undefined {
  const { validity, issued, effective, expires } = document.own;
  const begin = effective ?? issued;
  if (validity === 'pending') {
    if (!effective) return { reason: 'no-day' };
    return effective.instant <= now ? { reason: 'begun', day: dayText(effective.day) } : undefined;
  }
  if (validity === 'expired')
    return expires && expires.end > now
      ? { reason: 'lasting', day: dayText(expires.day) }
      : undefined;
  if (expires && expires.end <= now) return { reason: 'expired', day: dayText(expires.day) };
  if (begin.instant > now) return { reason: 'pending', day: dayText(begin.day) };
  const replacing = named.find(
    ({ by, reference, meant }) =>
      reference.as === 'replaces' &&
      !by.draft &&
      meant.length === 1 &&
      meant[0] === document &&
      (by.own.effective ?? by.issued).instant <= now,
  );
  return replacing && { reason: 'replaced', other: replacing.by.file.normalize('NFC') };
}
