/// <reference types="astro/client" />

declare module 'virtual:portal/pictures' {
  /** Every picture of shown articles and pages, by path from the content folder. */
  export const pictures: ReadonlyMap<string, import('astro').ImageMetadata>;
}
