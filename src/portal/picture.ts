/** A picture of the content folder after Astro took it in: has the shape of Astro's `ImageMetadata`. */
export interface LocalImage {
  src: string;
  width: number;
  height: number;
  format: string;
}

/** A picture on another host. Without width and height it is shown in a box of fixed ratio. */
export interface RemoteImage {
  url: string;
  width?: number;
  height?: number;
}

/** A picture with what is said about it. */
export interface Picture {
  image: LocalImage | RemoteImage;
  alt: string;
  caption?: string;
  credit?: string;
  aiGenerated?: boolean;
}
