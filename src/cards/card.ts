import { type Canvas, emptyCanvas, fill } from './canvas.ts';
import { cut, setTitle, type TitleSize } from './lines.ts';
import { INK_STEPS, VERMILION } from './palette.ts';
import { pngOf } from './png.ts';
import { printSeal } from './seal.ts';
import { advanceOf, faceOf, type Type, typeOf } from './type.ts';

/** What is printed on a card. */
export interface CardText {
  title: string;
  section: string;
  /** Name of the portal. */
  site: string;
  /** `songtra.example.vn` */
  host: string;
}

/** What those who show links ask for. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const MARGIN = 80;
const COLUMN = CARD_WIDTH - 2 * MARGIN;

/** Title sizes, pixels. Five lines of the smallest hold some two hundred letters. */
const TITLES: readonly TitleSize[] = [
  { size: 64, lines: 3 },
  { size: 56, lines: 4 },
  { size: 48, lines: 5 },
];
/** Bold type needs that between the foot of ộ and the head of Ổ: `--leading-title` of the portal's pages. */
const LEADING = 1.42;
/** From the middle of a line's capitals down to what they stand on: half their height. */
const HALF_CAPITAL = 0.37;

const HEAD = { middle: 98, seal: 64, gap: 22, size: 30 };
const FOOT = { line: 566, bar: 6, barTop: 516, barWidth: 72, size: 28, gap: 48 };
/** The title stands in the middle between these. */
const TITLE = { top: 150, bottom: 502 };
const SOFT_INK = INK_STEPS - 1;

/**
 * Draws the picture under which an article without one is shared. The same text gives the same bytes on every machine.
 *
 * @returns a PNG file
 */
export async function drawCard({ title, section, site, host }: CardText): Promise<Buffer> {
  canvas.pixels.set(ground().pixels);
  const bold = typeOf(700, HEAD.size);
  const beside = MARGIN + HEAD.seal + HEAD.gap;
  printCut(canvas, bold, site, beside, CARD_WIDTH - MARGIN - beside, middle(bold, HEAD.middle));
  printTitle(canvas, title);
  const soft = typeOf(400, FOOT.size, SOFT_INK);
  const right = Math.round(Math.min(soft.width(host), COLUMN / 2));
  printCut(canvas, soft, host, CARD_WIDTH - MARGIN - right, right + 1, FOOT.line);
  const left = COLUMN - right - FOOT.gap;
  printCut(canvas, typeOf(700, FOOT.size), section, MARGIN, left, FOOT.line);
  return pngOf(canvas);
}

function printTitle(canvas: Canvas, title: string): void {
  const face = faceOf(700);
  const measure = (text: string) => advanceOf(face, text) / 1000;
  const { size, lines } = setTitle(title, TITLES, measure, COLUMN);
  const type = typeOf(700, size);
  const leading = Math.round(size * LEADING);
  const first = (TITLE.top + TITLE.bottom - leading * (lines.length - 1)) / 2;
  lines.forEach((line, at) => {
    type.print(canvas, line, MARGIN, middle(type, first + leading * at));
  });
}

function printCut(
  canvas: Canvas,
  type: Type,
  text: string,
  x: number,
  width: number,
  y: number,
): void {
  type.print(canvas, cut(text, type.width, width), x, y);
}

/** On what letters stand whose capitals have their middle at a height. */
function middle({ size }: Type, y: number): number {
  return Math.round(y + size * HALF_CAPITAL);
}

/** All cards are drawn on one: each is done before the next begins. */
const canvas = emptyCanvas(CARD_WIDTH, CARD_HEIGHT);
let known: Canvas | undefined;

/** What all cards have. */
function ground(): Canvas {
  if (known) return known;
  known = emptyCanvas(CARD_WIDTH, CARD_HEIGHT);
  printSeal(known, MARGIN, HEAD.middle - HEAD.seal / 2, HEAD.seal);
  const bar = { left: MARGIN, top: FOOT.barTop, width: FOOT.barWidth, height: FOOT.bar };
  fill(known, bar, VERMILION);
  return known;
}
