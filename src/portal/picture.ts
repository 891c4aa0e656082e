/** A picture of the content folder. */
export interface LocalImage {
  /** From the content folder. */
  path: string;
  /** Reads its file and takes it into the portal, so only a page that shows it asks. */
  take(): Promise<TakenImage>;
}

/** A picture that was taken into the portal: has the shape of Astro's `ImageMetadata`. */
export interface TakenImage {
  src: string;
  /** Pixels, as are those of `height`. */
  width: number;
  height: number;
  /** `jpg`, `png`, `svg` … */
  format: string;
}

/** A picture on another host. Without width and height it is shown in a box of fixed ratio. */
export interface RemoteImage {
  url: string;
  width?: number;
  height?: number;
}

/** Whether a picture is a drawing of lines, by its name: those who share links do not show it. */
export function isDrawing(image: { url?: string | undefined; path?: string | undefined }): boolean {
  return /\.svg(?:[?#]|$)/i.test(image.url ?? image.path ?? '');
}

/** A picture with what is said about it. */
export interface Picture {
  image: LocalImage | RemoteImage;
  alt: string;
  caption?: string;
  credit?: string;
  aiGenerated?: boolean;
}
