/** What a file of the content folder becomes. All but articles are pages of their own, whose addresses never hold a section. */
export type FileKind = 'article' | 'page' | 'event' | 'notice' | 'document';

/** Everything with an address of its own that is no article. */
export type PageKind = Exclude<FileKind, 'article'>;

interface KindOfFile {
  kind: FileKind;
  /** First part of its address; a page's stands at the root. */
  root?: string;
  /** Endings of its files; of YAML alone, the whole file is front matter. */
  endings: readonly string[];
}

/** By the folder that holds them. */
export const fileKinds: Readonly<Record<string, KindOfFile>> = {
  articles: { kind: 'article', endings: ['.md'] },
  pages: { kind: 'page', endings: ['.md'] },
  events: { kind: 'event', root: 'su-kien', endings: ['.md'] },
  notices: { kind: 'notice', root: 'thong-bao', endings: ['.md'] },
  documents: { kind: 'document', root: 'van-ban', endings: ['.md', '.yml'] },
};

/** Whether a path lies in one of their folders. @example isInKindFolder('events/bao.docx') // true */
export function isInKindFolder(path: string): boolean {
  const [folder = '', below] = path.normalize('NFC').split('/');
  return below !== undefined && Object.hasOwn(fileKinds, folder);
}
