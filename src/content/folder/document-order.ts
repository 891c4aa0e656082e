import { dayText } from '../day-text.ts';
import { type Problem, problem } from '../problem.ts';
import type { FolderDocuments, NamedDocument } from './documents.ts';

/** Documents that replace or amend each other, or one that was issued after them. */
export function documentOrder({ named }: FolderDocuments): Problem[] {
  const changes = named.filter(({ reference: { as } }) => as !== 'number');
  return changes.flatMap(({ by, reference, meant }) => {
    const [other] = meant;
    if (!other || meant.length > 1) return [];
    const facts = {
      key: reference.as,
      number: by.number,
      day: dayText(by.issued.day),
      other: other.number,
      otherDay: dayText(other.issued.day),
      file: other.file.normalize('NFC'),
    };
    if (changes.some((each) => each.by === other && means(each, by)))
      return [problem('document-circle', by.file, facts, reference.at)];
    if (other.issued.instant <= by.issued.instant) return [];
    return [problem('document-order', by.file, facts, reference.at)];
  });
}

function means({ meant }: NamedDocument, one: NamedDocument['by']): boolean {
  return meant.length === 1 && meant[0] === one;
}
