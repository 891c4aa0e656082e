import { median } from './averages.ts';
import type { Row } from './table.ts';

/** Measured values of one thing, of which less is better. */
export interface Figure {
  name: string;
  unit: string;
  values: readonly number[];
  /** What each value was measured with. */
  of?: readonly string[];
  /** The most that it may be. */
  bar?: number;
}

/** The median decides whether a bar is reached; where the worst does not reach it, that is said. */
export function rowOf({ name, unit, values, of, bar }: Figure): Row {
  const [middle, worst] = [median(values), Math.max(...values)];
  return {
    measured: name,
    unit,
    median: shown(middle),
    worst: shown(worst),
    bar: bar === undefined ? '' : `≤ ${bar}`,
    '': bar === undefined ? '' : verdictOf(middle, worst, bar),
    'worst with': of?.[values.indexOf(worst)] ?? '',
  };
}

function verdictOf(middle: number, worst: number, bar: number): string {
  if (middle > bar) return 'MISSED';
  return worst > bar ? 'reached, not by the worst' : 'reached';
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
