/** Colours as `#rrggbb`, those of `src/styles/tokens.css`. */
export const GROUND = '#0d3436';
export const INK = '#f3f7f5';
export const SEAL = '#c03a1e';
export const ON_SEAL = '#fff8f3';

/** How many steps lead from the ground to the ink: what letters are drawn with. Nine look no better and take a quarter more. */
export const INK_STEPS = 4;
/** How many steps lead from the vermilion to the lines of the seal. */
export const SEAL_STEPS = 4;
/** Place of the vermilion in the {@link palette}; its steps come after it. */
export const VERMILION = INK_STEPS + 1;
/** Place of what is half vermilion, half ground. */
export const VERMILION_EDGE = VERMILION + SEAL_STEPS + 1;

/** The colours of a card, red, green and blue of each: ground to ink, vermilion to the lines on it, an edge. */
export const palette: Uint8Array = Uint8Array.from([
  ...steps(GROUND, INK, INK_STEPS),
  ...steps(SEAL, ON_SEAL, SEAL_STEPS),
  ...steps(GROUND, SEAL, 2).slice(3, 6),
]);

function steps(from: string, to: string, count: number): number[] {
  const [start, end] = [channels(from), channels(to)];
  return Array.from({ length: count + 1 }, (_, step) =>
    start.map((value, at) => Math.round(value + (((end[at] ?? 0) - value) * step) / count)),
  ).flat();
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
