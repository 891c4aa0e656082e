import type { PlayedMedia } from './played-media.ts';

/** `true` prints an empty attribute, undefined none. */
export type PictureAttributes = Readonly<Record<string, string | number | true | undefined>>;

/** What a body needs to know of the portal around it. All functions are pure and synchronous. */
export interface BodyWorld {
  /**
   * The portal's address for what the writer typed: a relative file path, a path, a URL, `mailto:…`, `#muc`.
   * Undefined when the target is not published: then the text is printed without a link.
   */
  link(href: string): { href: string; external: boolean } | undefined;
  /**
   * The attributes of `<img>` (src, srcset, sizes, width, height) for what the writer typed: a relative file path, a
   * URL, even `data:image/…`. `alt` (plain text) is printed without the caller's doing. Undefined: the picture is
   * left out, and its caption with it.
   */
  picture(src: string, alt: string): PictureAttributes | undefined;
  /** What the article says of a picture that is its own as well; it stands below the picture where the body says nothing. */
  about?(src: string): { caption?: string; credit?: string; aiGenerated?: boolean } | undefined;
  /** The address of the official text of a number, as it was typed; undefined when the portal does not hold it. */
  document?(number: string): string | undefined;
  /** Is told of each film and sound of the body that can be played, in their order. */
  played?(media: PlayedMedia): void;
  /** The body's first picture stands high on the page and is not loaded lazily. */
  firstPictureEager: boolean;
  without?: {
    /** The lead as printed above the body: a first paragraph of the same words is not printed again. */
    paragraph?: string;
  };
}
