import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import { type ArticleEntry, type PageEntry, readBody } from '#content/read.ts';
import type { PlayedMedia } from '#markdown/played-media.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { Portal } from '#portal/portal.ts';
import { bodyAddress, documentAddress } from './body-address.ts';
import type { Body } from './load.ts';

/** Widths in pixels in which a picture of a body is offered, and how wide the column of text stands. */
const widths = [360, 540, 720, 1080, 1440];
const sizes = '(min-width: 46rem) 42rem, calc(100vw - 2rem)';

type PictureAttributes = Readonly<Record<string, string | number>>;

export interface BodyLoader {
  /**
   * @param lead printed above the body already, so a first paragraph of the same words is left out
   * @param ownPicture path of the article's own picture
   */
  render(
    portal: Portal,
    entry: ArticleEntry | PageEntry,
    lead?: string,
    ownPicture?: string,
  ): Promise<Body>;
}

/**
 * Reads the bodies of a content folder and renders them into a portal.
 *
 * @param folder absolute path of the content folder
 * @param takeIn takes a picture into the portal, by its path from the content folder
 */
export function createBodyLoader(
  folder: string,
  takeIn: (path: string) => Promise<ImageMetadata>,
): BodyLoader {
  const renderer = createBodyRenderer();
  return {
    async render(portal, entry, lead, ownPicture) {
      const { image } = entry.data;
      const shown = Object.values(entry.bodyPictures);
      const attributes = new Map<string, PictureAttributes>();
      for (const [typed, path] of Object.entries(entry.bodyPictures)) {
        if (entry.pictures.includes(path)) attributes.set(typed, await offered(await takeIn(path)));
      }
      const media: PlayedMedia[] = [];
      const showsPicture = ownPicture !== undefined && shown.includes(ownPicture);
      const html = renderer.render(readBody(folder, entry), {
        link: (href) => linkOf(portal, entry, href),
        picture: (src) => attributes.get(src) ?? (isRemote(src) ? { src } : undefined),
        about: (src) =>
          image?.path !== undefined && entry.bodyPictures[src] === image.path ? image : undefined,
        document: (number) => documentAddress(portal, entry, number),
        played: (each) => media.push(each),
        firstPictureEager: ownPicture === undefined || showsPicture,
        ...(lead !== undefined && { without: { paragraph: lead } }),
      });
      return { html, showsPicture, media };
    },
  };
}

async function offered(image: ImageMetadata): Promise<PictureAttributes> {
  if (image.format === 'svg') {
    const { src } = await getImage({ src: image, format: 'svg' });
    return { src, width: image.width, height: image.height };
  }
  const width = Math.min(Math.max(...widths), image.width);
  const height = Math.round((width / image.width) * image.height);
  const { src, srcSet } = await getImage({
    src: image,
    width,
    height,
    widths: [...widths.filter((each) => each < width), width],
  });
  return { src, srcset: srcSet.attribute, sizes, width, height };
}

function linkOf(portal: Portal, entry: ArticleEntry | PageEntry, typed: string) {
  const target = entry.links[typed];
  if (!target) return { href: typed, external: isRemote(typed) };
  const href = bodyAddress(portal, entry, target);
  return href === undefined ? undefined : { href, external: false };
}

function isRemote(address: string): boolean {
  return /^(?:https?:)?\/\//i.test(address);
}
