import { getImage } from 'astro:assets';
import type { ImageMetadata } from 'astro';
import type { Picture } from '#portal/picture.ts';
import { absolute } from '#portal/urls.ts';

/** A picture as those outside the portal are given it. */
export interface SharePicture {
  /** Whole. */
  url: string;
  width?: number;
  height?: number;
  alt: string;
}

/**
 * The picture of a page for those who share or list it: readers of shared links know JPEG best, and 1200 pixels is what they
 * ask for. None for a drawing, which they do not show.
 */
export async function sharePicture(
  { image: shown, alt }: Picture,
  site: { url: string },
): Promise<SharePicture | undefined> {
  if ('url' in shown) return { ...shown, alt };
  const image = await shown.take();
  if (image.format === 'svg') return undefined;
  const width = Math.min(1200, image.width);
  const height = Math.round((width / image.width) * image.height);
  const { src } = await getImage({ src: image as ImageMetadata, width, height, format: 'jpg' });
  // Astro's own addresses begin at the host, the portal's at the portal.
  return { url: absolute({ url: new URL(site.url).origin }, src), width, height, alt };
}
