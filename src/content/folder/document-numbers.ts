import { citation } from '#text/citation.ts';
import { documentKey } from '#text/document-key.ts';
import { nearest } from '#text/nearest.ts';
import { slugify } from '#text/slug.ts';
import { dayText } from '../day-text.ts';
import { type Problem, problem } from '../problem.ts';
import type { FolderDocument, FolderDocuments, NamedDocument } from './documents.ts';
import type { ReadFile } from './read-files.ts';

/** Numbers that two documents of one office have, and those that name no document of the register, or nobody knows which. */
export function documentNumbers(documents: FolderDocuments, files: readonly ReadFile[]): Problem[] {
  const keys = new Map(documents.all.map(({ number }) => [documentKey(number), number]));
  return [
    ...twins(documents.all),
    ...documents.named.flatMap((named) => namedProblems(named, keys)),
    ...unclearInBodies(documents, files),
  ];
}

/** Offices begin with 1 each year. */
function twins(all: readonly FolderDocument[]): Problem[] {
  const same = Map.groupBy(all, ({ number, issuer, issued }) =>
    [documentKey(number), slugify(issuer), issued.day.slice(0, 4)].join(' '),
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    others.map(({ file, number, issuer }) =>
      problem('document-twice', file, {
        number,
        issuer,
        other: first?.file.normalize('NFC') ?? '',
      }),
    ),
  );
}

function namedProblems(
  { by, reference: { to, at }, meant }: NamedDocument,
  keys: ReadonlyMap<string, string>,
): Problem[] {
  if (meant.length > 1) {
    const facts = { number: citation(to).number, choices: meant.map(fullName) };
    return [problem('document-unclear', by.file, facts, at)];
  }
  if (meant.length === 1) return [];
  const key = documentKey(citation(to).number);
  if (key === documentKey(by.number) && key === documentKey(to))
    return [problem('document-itself', by.file, { number: by.number }, at)];
  const alike = [...keys.values()].filter((number) => isSlip(to, number));
  const near = keys.has(key) ? undefined : nearest(to, alike);
  return [problem('document-unknown', by.file, { number: to, nearest: near }, at)];
}

/** One digit may be a slip of the hand; another number is another document. */
function isSlip(typed: string, number: string): boolean {
  const [one = '', other = ''] = [typed, number].map((each) => /\d+/.exec(each)?.[0]);
  const differing = [...one].filter((digit, at) => digit !== other[at]).length;
  return one.length === other.length && differing <= 1;
}

/** Numbers in bodies that several offices have: one warning each, at the first file that names it. */
function unclearInBodies({ find }: FolderDocuments, files: readonly ReadFile[]): Problem[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, identity: { id }, checked: { data, numbers } }) =>
    numbers.flatMap((number) => {
      const key = documentKey(number);
      if (seen.has(key)) return [];
      const document = data && 'document' in data ? data.document : undefined;
      const day = document?.issued ?? (data && 'date' in data ? data.date : undefined);
      const meant = find(number, { id, issuer: document?.issuer, instant: day?.instant });
      if (meant.length < 2) return [];
      seen.add(key);
      const choices = meant.map((each) => `/${each.id}/ (${each.issuer})`);
      return [problem('document-unclear', file, { number, choices, inBody: true })];
    }),
  );
}

/** All that tells a document from its namesakes, as it may be typed. */
function fullName({ number, issuer, issued }: FolderDocument): string {
  return `“${number} ngày ${dayText(issued.day)} của ${issuer}”`;
}
