import { z } from 'zod';
import type { Facts } from '../problem.ts';
import type { KindName } from '../problem-kinds.ts';

/** What a field's own check found, carried through zod as `params` of a custom issue. */
export interface Rejection {
  kind: KindName;
  facts: Facts;
}

/**
 * Ends a field's transformation with a problem.
 *
 * @param step where below the field it stands: an index of a list or a key of a group
 */
export function reject(
  context: z.core.$RefinementCtx,
  kind: KindName,
  facts: Facts,
  step?: string | number,
): never {
  const params: Rejection = { kind, facts };
  context.issues.push({
    code: 'custom',
    input: context.value,
    path: step === undefined ? [] : [step],
    params: { ...params },
    continue: false,
  });
  return z.NEVER;
}
