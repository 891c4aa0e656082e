import { documentKey } from '#text/document-key.ts';
import { nearest } from '#text/nearest.ts';
import { slugify } from '#text/slug.ts';
import type { PageData } from '../file/page-data.ts';
import { type Problem, problem } from '../problem.ts';
import type { ReadFile } from './read-files.ts';

/** Numbers that two documents of one office have, and those that a document names and the register does not hold. */
export function documentNumbers(files: readonly ReadFile[]): Problem[] {
  const documents = files.flatMap((read) => {
    const own = (read.checked.data as PageData | undefined)?.document;
    return read.identity.kind === 'document' && own ? [{ ...read, own }] : [];
  });
  const keys = new Map(documents.map(({ own }) => [documentKey(own.number), own.number]));
  // Offices begin with 1 each year.
  const same = Map.groupBy(documents, ({ own: { number, issuer, issued } }) =>
    [documentKey(number), slugify(issuer), issued.day.slice(0, 4)].join(' '),
  );
  return [
    ...[...same.values()].flatMap(([first, ...others]) =>
      others.map(({ file, own: { number, issuer } }) =>
        problem('document-twice', file, {
          number,
          issuer,
          other: first?.file.normalize('NFC') ?? '',
        }),
      ),
    ),
    ...documents.flatMap(({ file, checked }) =>
      checked.references
        .filter(({ as, to }) => as === 'number' && !keys.has(documentKey(to)))
        .map(({ to, at }) => {
          const facts = { number: to, nearest: nearest(to, [...keys.values()]) };
          return problem('document-unknown', file, facts, at);
        }),
    ),
  ];
}
