import type { MakeElement } from './decap.ts';

/** A picture between two paragraphs, as its little form holds it. */
export interface BodyPicture {
  image?: string;
  alt?: string;
  /** Caption, and after `Ảnh:` who took it. */
  title?: string;
}

export interface BodyPictureWords {
  picture: string;
  alt: string;
  altHint: string;
  caption: string;
  captionHint: string;
}

/** Decap's own component for pictures in Vietnamese, which writes what our Markdown reads. */
export function bodyPicture(words: BodyPictureWords, h: MakeElement): object {
  return {
    id: 'image',
    label: words.picture,
    pattern: /^!\[([^\]]*)\]\((\S*?)(\s"([^"]*)")?\)$/m,
    fromBlock: (match: RegExpMatchArray | null) =>
      match && { image: match[2], alt: match[1], title: match[4] },
    toBlock: pictureText,
    toPreview: ({ image = '', alt = '' }: BodyPicture, asset: (path: string) => unknown) =>
      h('img', { src: String(asset(image) ?? ''), alt }),
    fields: [
      { name: 'image', label: words.picture, widget: 'image' },
      { name: 'alt', label: words.alt, hint: words.altHint, required: false },
      { name: 'title', label: words.caption, hint: words.captionHint, required: false },
    ],
  };
}

/**
 * Straight quotes and brackets would end caption and words too early.
 *
 * @example pictureText({ image: 'de.jpg', alt: 'Đê', title: 'Đê "mới"' }) // '![Đê](de.jpg "Đê “mới”")'
 */
export function pictureText({ image = '', alt = '', title = '' }: BodyPicture): string {
  const words = alt.replace(/[[\]]/g, '');
  const caption = title.replace(/"([^"]*)"/g, '“$1”').replaceAll('"', '”');
  return `![${words}](${image}${caption === '' ? '' : ` "${caption}"`})`;
}
