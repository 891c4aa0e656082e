import type { z } from 'zod';
import { fold } from '#text/fold.ts';
import { nearest } from '#text/nearest.ts';
import { slugify } from '#text/slug.ts';
import { reject } from './reject.ts';

/**
 * The name of the value that a writer chose among given words, however it is accented.
 *
 * @param called what else writers call a value, as it stands in addresses: for the suggestion
 * @example nearestValue('Còn hieu luc', { valid: 'còn hiệu lực' }, context) // 'valid'
 */
export function nearestValue<Name extends string>(
  typed: string,
  words: Readonly<Record<Name, string>>,
  context: z.core.$RefinementCtx<string>,
  called?: Readonly<Partial<Record<Name, readonly string[]>>>,
): Name {
  const pairs = Object.entries<string>(words) as [Name, string][];
  const meant = pairs.find(([, word]) => fold(word) === fold(typed));
  if (meant) return meant[0];
  const [, familiar] = pairs.find(([name]) => called?.[name]?.includes(slugify(typed))) ?? [];
  const known = pairs.map(([, word]) => word);
  return reject(context, 'value-wrong', { nearest: familiar ?? nearest(typed, known) });
}
