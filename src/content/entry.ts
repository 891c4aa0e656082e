import type { ArticleData } from './file/article-data.ts';
import type { PageData } from './file/page-data.ts';
import type { PageKind } from './folder/file-kinds.ts';
import type { KnownAddress } from './folder/known-addresses.ts';
import type { Problem } from './problem.ts';
import type { LinkTarget } from './references.ts';
import type { SectionData } from './site/section-data.ts';
import type { SiteData } from './site/site-data.ts';

/** A whole content folder, checked. */
export interface Content {
  /** Absent when `site.yml` or `sections.yml` has errors: then there is no portal to build. */
  site?: SiteData;
  sections: SectionData[];
  /** Every article whose front matter could be read, in path order; not all of them may be shown. */
  articles: ArticleEntry[];
  /** Standing pages, events, notices and documents, in path order. */
  pages: PageEntry[];
  /** Addresses of earlier builds that lead nowhere now, though what stood there is elsewhere. */
  moved?: KnownAddress[];
  /** In order of file and line. */
  problems: Problem[];
}

/** Why an entry is or is not in the portal. `broken`: it has errors. */
export type Status = 'published' | 'draft' | 'future' | 'expired' | 'broken';

/** One article file, without its body; JSON. */
export interface ArticleEntry extends FileEntry {
  section: string;
  slug: string;
  data: ArticleData;
}

/** Anything with a page of its own that is no article; JSON. */
export interface PageEntry extends FileEntry {
  kind: PageKind;
  data: PageData;
}

interface FileEntry {
  /** The address without slashes around it: `SECTION/SLUG`, `gioi-thieu`, `su-kien/bao-so-9`. */
  id: string;
  /** Path from the content folder, with `/`, as it is on disk. */
  file: string;
  /** Of the file's bytes. */
  digest: string;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  status: Status;
  /** Every local picture it uses, of front matter and body, each once; paths on disk from the content folder. */
  pictures: string[];
  /** Every local file it offers, of front matter and body links, each once; paths on disk from the content folder. */
  attachments: string[];
  /** Where the links of the body lead, by what the writer typed; links to other hosts are left out. */
  links: Record<string, LinkTarget>;
  /** Numbers of official texts that its body names, as typed; they become links where the portal holds them. */
  numbers: string[];
  /** Hosts of the pictures that it takes from elsewhere, each once; absent when there are none. */
  pictureHosts?: string[];
  /** Paths on disk of the body's local pictures, by what the writer typed. */
  bodyPictures: Record<string, string>;
}
