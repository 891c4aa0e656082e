/** In pixels or units of a typeface. */
export type Point = readonly [x: number, y: number];

/** Closed contours; what they go around is filled. */
export type Outline = readonly (readonly Point[])[];

/** A step of a path as typefaces tell it. */
export interface PathStep {
  command: string;
  args: readonly number[];
}

/** Into how many straight edges a curve is cut: at 64 pixels nobody sees the corners. */
const EDGES = 8;

/** The contours of a path of straight lines and curves with one control point, which TrueType faces are made of. */
export function outlineOf(path: readonly PathStep[]): Outline {
  const contours: Point[][] = [];
  for (const { command, args } of path) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = args;
    const contour = contours.at(-1);
    if (command === 'moveTo') contours.push([[x1, y1]]);
    else if (command === 'lineTo') contour?.push([x1, y1]);
    else if (command === 'quadraticCurveTo') contour?.push(...curve(contour, [x1, y1], [x2, y2]));
    else if (command !== 'closePath') throw new Error(`No way to draw ${command}`);
  }
  return contours;
}

/** The outline larger or smaller, upside down if `scaleY` is negative, and moved to the right. */
export function placed(outline: Outline, scaleX: number, scaleY: number, right: number): Outline {
  return outline.map((contour) => contour.map(([x, y]): Point => [x * scaleX + right, y * scaleY]));
}

function curve(contour: readonly Point[], [x1, y1]: Point, [x2, y2]: Point): Point[] {
  const [x0, y0] = contour.at(-1) as Point;
  return Array.from({ length: EDGES }, (_, at): Point => {
    const there = (at + 1) / EDGES;
    const back = 1 - there;
    const [a, b, c] = [back * back, 2 * there * back, there * there];
    return [a * x0 + b * x1 + c * x2, a * y0 + b * y1 + c * y2];
  });
}
