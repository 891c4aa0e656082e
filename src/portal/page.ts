import type { Attachment } from './article.ts';
import type { Moment } from './moment.ts';
import type { Picture } from './picture.ts';

/**
 * A page with a text of its own that is no article: about, contact; the page of an event; a notice. Its body is rendered when
 * its page is.
 */
export interface Page {
  /** Its identity and its URL: `gioi-thieu`, `su-kien/bao-so-9`. */
  id: string;
  title: string;
  lead?: string;
  picture?: Picture;
  attachments?: readonly Attachment[];
}

/** A notice ("thông báo") with its days. */
export interface Notice extends Page {
  from: Moment;
  /** Its last day; without one it stays. */
  until?: Moment & {
    /** The first instant after it. */
    end: number;
  };
}
