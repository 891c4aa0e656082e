import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import type { ShelfPlan } from './shelves.ts';

/** Processes that fill the cache of the index while pages are rendered. */
export interface Ahead {
  /** Waits for their end, however they came to it: what they did not finish is made by whoever needs it. */
  ended(): Promise<void>;
}

/**
 * Starts making shelves of the index on all cores. The processes read the same content by the same settings, which stand in
 * the environment, and leave the shelves in the cache; nothing else depends on them, so a failure only costs time, and is
 * heard of where the shelf is made again.
 */
export function startAhead(shelves: readonly ShelfPlan[]): Ahead {
  const children = dealt(shelves, availableParallelism()).map(start);
  return {
    async ended() {
      for (const { child } of children) child.ref();
      await Promise.all(children.map(({ ending }) => ending.catch(() => {})));
    },
  };
}

/** One after another to each of so many hands, the largest first; nobody is left without. */
function dealt(shelves: readonly ShelfPlan[], hands: number): string[][] {
  const largestFirst = shelves.toSorted((a, b) => b.documents.length - a.documents.length);
  const byHand = Map.groupBy(largestFirst.keys(), (at) => at % hands);
  return [...byHand.values()].map((places) => places.map((at) => largestFirst[at]?.name ?? ''));
}

function start(names: readonly string[]): { child: ChildProcess; ending: Promise<unknown> } {
  const child = fork(new URL('./make-ahead.ts', import.meta.url), names, { stdio: 'ignore' });
  const ending = once(child, 'exit');
  // A process that could not be started is one that made nothing.
  ending.catch(() => {});
  // A build that fails does not wait for it, and takes it along.
  child.unref();
  child.channel?.unref();
  return { child, ending };
}
