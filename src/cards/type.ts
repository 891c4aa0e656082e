import { type Canvas, print } from './canvas.ts';
import { type Face, openFace, type Weight } from './face.ts';
import { placed } from './outline.ts';
import { INK_STEPS } from './palette.ts';
import { type Stamp, stampOf } from './stamp.ts';

/** A size of a weight, ready to print with. */
export interface Type {
  /** Pixels. */
  size: number;
  /** How many pixels a line of text takes. */
  width(text: string): number;
  /** Prints a line of text from `x` on, its letters standing on `y`; whole pixels. */
  print(canvas: Canvas, text: string, x: number, y: number): void;
}

/** Letters stand at quarters of a pixel, so that they keep their distances. */
const PARTS = 4;

const faces = new Map<Weight, Face>();
const types = new Map<string, Type>();

/**
 * Every stamp is made when it is first needed, and kept: a portal uses some two hundred letters.
 *
 * @param ink which step from the ground to the ink it has
 */
export function typeOf(weight: Weight, size: number, ink: number = INK_STEPS): Type {
  const name = `${weight} ${size} ${ink}`;
  const known = types.get(name) ?? newType(faceOf(weight), size, ink);
  types.set(name, known);
  return known;
}

export function faceOf(weight: Weight): Face {
  const known = faces.get(weight) ?? openFace(weight);
  faces.set(weight, known);
  return known;
}

function newType(face: Face, size: number, ink: number): Type {
  const scale = size / 1000;
  const stamps = Array.from({ length: PARTS }, () => new Map<string, Stamp>());
  const stampAt = (letter: string, part: number): Stamp => {
    const known = stamps[part]?.get(letter);
    if (known) return known;
    const outline = placed(face.outline(letter), scale, -scale, part / PARTS);
    const stamp = stampOf(outline, ink);
    stamps[part]?.set(letter, stamp);
    return stamp;
  };
  return {
    size,
    width: (text) => advanceOf(face, text) * scale,
    print(canvas, text, x, y) {
      let pen = 0;
      for (const letter of text) {
        const quarters = Math.round(pen * scale * PARTS);
        const stamp = stampAt(letter, quarters % PARTS);
        print(canvas, stamp, x + Math.floor(quarters / PARTS) + stamp.left, y + stamp.top);
        pen += face.advance(letter);
      }
    },
  };
}

/** Thousandths of the size. */
export function advanceOf(face: Face, text: string): number {
  let sum = 0;
  for (const letter of text) sum += face.advance(letter);
  return sum;
}
