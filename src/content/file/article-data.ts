import type { z } from 'zod';
import { fingerprint } from '../fingerprint.ts';
import type { articleSchema } from '../schema/article.ts';
import type { PictureData } from '../schema/picture.ts';
import { type AttachmentData, attachmentData } from './attachment-data.ts';
import type { BodyText } from './checked-file.ts';
import type { Moment } from './moment.ts';

type FrontMatter = z.output<ReturnType<typeof articleSchema>>;

/** The front matter of an article, checked, with what lists need of its body; JSON. */
export interface ArticleData
  extends Pick<
    FrontMatter,
    'title' | 'kicker' | 'date' | 'updated' | 'lead' | 'event' | 'retracted'
  > {
  /** Absent for plain news. */
  kind?: Exclude<FrontMatter['kind'], 'news' | undefined>;
  /** The lead, or the first paragraph; may be empty. */
  summary: string;
  image?: PictureData;
  authors: string[];
  /** `date`: when the original appeared. */
  sources: { name: string; url?: string | undefined; date?: Moment | undefined }[];
  tags: { id: string; name: string }[];
  featured: boolean;
  draft: boolean;
  /** Milliseconds; stays on top until then. */
  pinnedUntil?: number;
  /** Milliseconds; not shown from then on. */
  expiresAt?: number;
  /** Old paths that redirect here: `/tin-tuc/bai-cu.html`. */
  aliases: string[];
  /** Article ids. */
  related: string[];
  corrections: NonNullable<FrontMatter['corrections']>;
  attachments: AttachmentData[];
  fingerprint: string;
}

/** Puts the parts of an article together; paths stay as the writer gave them until the whole folder is known. */
export function articleData(front: FrontMatter, body: BodyText): ArticleData {
  const { title, kicker, kind, date, updated, lead, event, image, retracted } = front;
  return {
    title,
    ...(kicker !== undefined && { kicker }),
    ...(kind && kind !== 'news' && { kind }),
    date,
    ...(updated && { updated }),
    ...(lead !== undefined && { lead }),
    summary: lead ?? body.firstParagraph,
    ...(image && { image: { ...image, alt: image.alt ?? '' } }),
    authors: front.author ?? [],
    sources: front.source ?? [],
    tags: front.tags ?? [],
    ...(event !== undefined && { event }),
    ...(retracted && { retracted }),
    featured: front.featured ?? false,
    draft: front.draft ?? false,
    ...(front.pinned !== undefined && { pinnedUntil: front.pinned }),
    ...(front.expires !== undefined && { expiresAt: front.expires }),
    aliases: front.aliases ?? [],
    related: front.related ?? [],
    corrections: front.corrections ?? [],
    attachments: attachmentData(front.attachments),
    fingerprint: fingerprint(title, lead, body.text),
  };
}
