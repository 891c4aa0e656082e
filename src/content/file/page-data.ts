import type { z } from 'zod';
import type { eventSchema } from '../schema/event.ts';
import type { noticeSchema } from '../schema/notice.ts';
import type { pageSchema } from '../schema/page.ts';
import type { PictureData } from '../schema/picture.ts';
import { type AttachmentData, attachmentData } from './attachment-data.ts';
import type { DocumentData } from './document-data.ts';

type PageFront = z.output<ReturnType<typeof pageSchema>>;
type EventFront = z.output<ReturnType<typeof eventSchema>>;
type NoticeFront = z.output<ReturnType<typeof noticeSchema>>;

/** The front matter of everything with a page of its own that is no article, checked; JSON. */
export interface PageData extends Pick<PageFront, 'title' | 'lead' | 'updated'> {
  draft: boolean;
  /** Old paths that redirect here. */
  aliases: string[];
  image?: PictureData;
  attachments: AttachmentData[];
  /** Of a notice only: its days. */
  notice?: Pick<NoticeFront, 'from' | 'until'>;
  /** Of an official text only. */
  document?: DocumentData;
}

export function pageData({ title, lead, updated, draft, aliases }: PageFront): PageData {
  return {
    title,
    ...(lead !== undefined && { lead }),
    ...(updated && { updated }),
    draft: draft ?? false,
    aliases: aliases ?? [],
    attachments: [],
  };
}

export function eventData({ image, ...front }: EventFront): PageData {
  return { ...pageData(front), ...(image && { image: { ...image, alt: image.alt ?? '' } }) };
}

export function noticeData({ from, until, attachments, ...front }: NoticeFront): PageData {
  return {
    ...pageData(front),
    attachments: attachmentData(attachments),
    notice: { from, ...(until && { until }) },
  };
}
