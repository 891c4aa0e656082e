import type { Moment } from './moment.ts';
import type { Picture } from './picture.ts';
import type { Tag } from './tag.ts';

/** Where a text comes from: a newsroom, an office, another portal. */
export interface Source {
  name: string;
  url?: string;
  /** When the original appeared there. */
  date?: Moment;
}

/** A dated correction printed with its article. */
export interface Correction {
  date: Moment;
  text: string;
}

/** A file offered for download below the body. */
export interface Attachment {
  title: string;
  url: string;
  /** Bytes. */
  size?: number;
}

/**
 * One news article as the portal knows it. The body is not here: it is rendered when its page is.
 *
 * @example
 * { id: 'thoi-su/khanh-thanh-cau', section: 'thoi-su', slug: 'khanh-thanh-cau', title: 'Khánh thành cầu', … }
 */
export interface Article {
  /** `SECTION/SLUG`: the identity of an article and its URL. */
  id: string;
  section: string;
  slug: string;
  title: string;
  kicker?: string;
  /** What kind of work it is, where it is not plain news. */
  kind?: 'story' | 'interview' | 'photos' | 'video' | 'release';
  date: Moment;
  updated?: Moment;
  /** The standfirst, only when the editor wrote one. */
  lead?: string;
  /** What lists show below the title: the lead, or the first paragraph; may be empty. */
  summary: string;
  picture?: Picture;
  authors: readonly string[];
  sources: readonly Source[];
  tags: readonly Tag[];
  /** Id of the running story it belongs to. */
  event?: string;
  featured: boolean;
  /** Stays on top until this instant (milliseconds, exclusive). */
  pinnedUntil?: number;
  /** Ids the editor wants first under "Đọc thêm". */
  related: readonly string[];
  corrections: readonly Correction[];
  /** It was taken back: its address shows this in place of what it said, and no list holds it. */
  retracted?: Correction;
  attachments: readonly Attachment[];
  /** Syllable pairs of title, lead and beginning of the body, for related articles. */
  fingerprint: Fingerprint;
  /** Why a reader would not see this article yet; only in previews. */
  held?: 'draft' | 'future';
}

/** Four base-36 digits for each syllable pair that may tell articles apart, each once: `'0k3zq81d'` holds two. */
export type Fingerprint = string;
