import { documentFinder, type NumberedDocument } from '#text/document-finder.ts';
import type { Reference } from '../file/checked-file.ts';
import type { DocumentData } from '../file/document-data.ts';
import type { PageData } from '../file/page-data.ts';
import type { ReadFile } from './read-files.ts';

/** An official text of the folder, as other files may name it. */
export interface FolderDocument extends NumberedDocument {
  /** Path from the content folder. */
  file: string;
  draft: boolean;
  own: DocumentData;
  references: readonly Reference[];
}

/** A document that another names, and how. */
export interface NamedDocument {
  by: FolderDocument;
  /** Those that may be meant; none or several where nobody can tell. */
  meant: readonly FolderDocument[];
  reference: Reference;
}

/** All documents of the folder, and what they say of each other. */
export interface FolderDocuments {
  all: readonly FolderDocument[];
  named: readonly NamedDocument[];
  find: ReturnType<typeof documentFinder<FolderDocument>>;
}

export function folderDocuments(files: readonly ReadFile[]): FolderDocuments {
  const all = files.flatMap(({ file, identity, checked }): FolderDocument[] => {
    const data = checked.data as PageData | undefined;
    const own = identity.kind === 'document' ? data?.document : undefined;
    if (!own) return [];
    const { number, issuer, issued } = own;
    const { references } = checked;
    return [
      {
        id: identity.id,
        file,
        draft: data?.draft ?? false,
        number,
        issuer,
        issued,
        own,
        references,
      },
    ];
  });
  const find = documentFinder(all);
  const named = all.flatMap((by) =>
    by.references
      .filter(({ as }) => as === 'replaces' || as === 'amends' || as === 'number')
      .map((reference) => {
        const { id, issuer, issued } = by;
        return {
          by,
          reference,
          meant: find(reference.to, { id, issuer, instant: issued.instant }),
        };
      }),
  );
  return { all, named, find };
}
