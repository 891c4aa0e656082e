import type { Stamp } from './stamp.ts';

/** A picture in the making: for each pixel, row by row, the place of its colour in the palette.  */
export interface Canvas {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** All of the ground's colour. */
export function emptyCanvas(width: number, height: number): Canvas {
  return { width, height, pixels: new Uint8Array(width * height) };
}

/**
 * Prints a stamp with one of its corners at `left` and `top`; what reaches over the edge is cut. Where something lighter
 * stands already, that stays, so that neighbouring letters may overlap.
 */
export function print(
  { width, height, pixels }: Canvas,
  stamp: Stamp,
  left: number,
  top: number,
): void {
  const [firstRow, endRow] = [Math.max(0, -top), Math.min(stamp.height, height - top)];
  const [firstColumn, endColumn] = [Math.max(0, -left), Math.min(stamp.width, width - left)];
  for (let row = firstRow; row < endRow; row++) {
    const from = row * stamp.width;
    const to = (top + row) * width + left;
    for (let column = firstColumn; column < endColumn; column++) {
      const level = stamp.levels[from + column] as number;
      if (level > (pixels[to + column] as number)) pixels[to + column] = level;
    }
  }
}

export function fill(
  { width, pixels }: Canvas,
  box: { left: number; top: number; width: number; height: number },
  colour: number,
): void {
  for (let y = box.top; y < box.top + box.height; y++)
    pixels.fill(colour, y * width + box.left, y * width + box.left + box.width);
}
