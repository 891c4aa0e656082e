import type { Immutable } from './decap.ts';

/**
 * Every text in it in NFC. Before anything is saved: Decap makes the name of a file from the title, and would part `ư`
 * written as two characters into `u-`.
 */
export function composed(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  const holds = typeof value === 'object' && value !== null && 'map' in value;
  return holds ? (value as Immutable).map(composed) : value;
}
