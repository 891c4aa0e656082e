import type { Canvas } from './canvas.ts';
import type { Point } from './outline.ts';
import { SEAL_STEPS, VERMILION, VERMILION_EDGE } from './palette.ts';

/** The portal's seal as `public/favicon.svg` has it: lines of text above a river, in a box of 48. */
const BOX = 48;
const CORNER = 3;
const STROKE = 3.5;
const LINES: readonly (readonly Point[])[] = [
  [
    [11, 14],
    [37, 14],
  ],
  [
    [11, 22.5],
    [37, 22.5],
  ],
  river(),
];

/** Prints the seal with its upper left corner at a place; `size` in pixels. */
export function printSeal(
  { width, pixels }: Canvas,
  left: number,
  top: number,
  size: number,
): void {
  const scale = BOX / size;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const point: Point = [(x + 0.5) * scale, (y + 0.5) * scale];
      const within = (CORNER - fromCorner(point)) / scale + 0.5;
      const line = (STROKE / 2 - Math.min(...LINES.map((each) => distance(point, each)))) / scale;
      const step = Math.round(Math.min(1, Math.max(0, line + 0.5)) * SEAL_STEPS);
      const colour = within < 0.75 ? VERMILION_EDGE : VERMILION + step;
      if (within >= 0.25) pixels[(top + y) * width + left + x] = colour;
    }
  }
}

/** How far a point lies from the middle of the rounded corner that it is in; 0 anywhere else. */
function fromCorner([x, y]: Point): number {
  const beyond = (at: number) => Math.max(0, CORNER - at, at - (BOX - CORNER));
  return length(beyond(x), beyond(y));
}

function distance([x, y]: Point, line: readonly Point[]): number {
  const parts = line.slice(1).map(([endX, endY], at) => {
    const [startX, startY] = line[at] as Point;
    const [alongX, alongY] = [endX - startX, endY - startY];
    const share =
      ((x - startX) * alongX + (y - startY) * alongY) / (alongX * alongX + alongY * alongY);
    const on = Math.min(1, Math.max(0, share));
    return length(x - startX - on * alongX, y - startY - on * alongY);
  });
  return Math.min(...parts);
}

/** `M11 32c4.3-4 8.7-4 13 0s8.7 4 13 0` */
function river(): Point[] {
  const [wave, edges] = [13, 16];
  return [-4, 4].flatMap((rise, half) =>
    Array.from({ length: edges }, (_, at): Point => {
      const [there, back] = [(at + half) / edges, 1 - (at + half) / edges];
      const [first, second] = [3 * back * back * there, 3 * back * there * there];
      const x = first * 4.3 + second * 8.7 + there * there * there * wave;
      return [11 + half * wave + x, 32 + (first + second) * rise];
    }),
  );
}

/** `Math.hypot` may differ by machine. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}
