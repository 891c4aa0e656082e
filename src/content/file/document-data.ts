import type { z } from 'zod';
import type { documentSchema } from '../schema/document.ts';
import { attachmentData } from './attachment-data.ts';
import { type PageData, pageData } from './page-data.ts';

type DocumentFront = z.output<ReturnType<typeof documentSchema>>;

/** What the register knows of an official text; JSON. */
export interface DocumentData
  extends Pick<
    DocumentFront,
    'number' | 'kind' | 'issuer' | 'issued' | 'effective' | 'expires' | 'signer' | 'validity'
  > {
  fields: string[];
  /** Numbers of other documents, as they are written. */
  replaces: string[];
  amends: string[];
  related: string[];
}

/** A document is called by its kind and number, and its abstract stands where other pages have their lead. */
export function documentData(front: DocumentFront): PageData {
  const { abstract, files, field, replaces, amends, related, updated, draft, aliases, ...own } =
    front;
  const title = `${own.kind} số ${own.number}`;
  return {
    ...pageData({ title, lead: abstract, updated, draft, aliases }),
    attachments: attachmentData(files),
    document: {
      ...own,
      fields: field ?? [],
      replaces: replaces ?? [],
      amends: amends ?? [],
      related: related ?? [],
    },
  };
}
