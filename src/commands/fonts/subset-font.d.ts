declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    noHinting?: boolean;
    /** Tags of OpenType features; without them all are kept. */
    keepFeatures?: string[];
    /** Entries of the table of names that are kept besides the usual ones. */
    preserveNameIds?: readonly number[];
  }

  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
