import type { Phrases } from './decap.ts';

/** The first with the second's put in, key by key. */
export function withPhrases(phrases: Phrases, others: Phrases): Phrases {
  const merged = { ...phrases };
  for (const [key, value] of Object.entries(others)) {
    const there = merged[key];
    merged[key] =
      typeof value === 'string'
        ? value
        : withPhrases(typeof there === 'object' ? there : {}, value);
  }
  return merged;
}
