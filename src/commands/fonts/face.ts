import { create, type Font } from 'fontkitten';

/** What of a face decides how much room text takes. Lengths are thousandths of its size. */
export interface FaceMeasures {
  /** From the line to the upper and the lower edge of the lines' boxes. */
  ascent: number;
  descent: number;
  lineGap: number;
  /** How far the next letter stands from this one; undefined where the face has no such letter. */
  advance(letter: string): number | undefined;
}

/**
 * Reads a face; what its first file has not is looked for in the others.
 *
 * @param files TrueType, WOFF or WOFF2
 */
export function readFaces(files: readonly Buffer[]): FaceMeasures {
  const fonts = files.map((bytes) => create(bytes) as Font);
  const [first] = fonts;
  if (!first) throw new Error('A face has at least one file.');
  const inThousandths = (length: number) => (length * 1000) / first.unitsPerEm;
  return {
    ascent: inThousandths(first.ascent),
    descent: inThousandths(-first.descent),
    lineGap: inThousandths(first.lineGap),
    advance(letter) {
      const code = letter.codePointAt(0) as number;
      const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
      return font && inThousandths(font.glyphForCodePoint(code).advanceWidth);
    },
  };
}
