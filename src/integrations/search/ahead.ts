import { fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that fills the cache of the index while pages are rendered. */
export interface Ahead {
  /** Waits for its end, however it came to it: what it did not finish is made by whoever needs it. */
  ended(): Promise<void>;
}

/**
 * Starts making the index on another core. It reads the same content by the same settings, which stand in the environment,
 * and leaves its shelves in the cache; nothing else depends on it, so a failure only costs time, and is heard of where the
 * shelf is made again.
 */
export function startAhead(): Ahead {
  const child = fork(new URL('./make-ahead.ts', import.meta.url), { stdio: 'ignore' });
  const ending = once(child, 'exit');
  // A process that could not be started is one that made nothing.
  ending.catch(() => {});
  // A build that fails does not wait for it, and takes it along.
  child.unref();
  child.channel?.unref();
  return {
    async ended() {
      child.ref();
      await ending.catch(() => {});
    },
  };
}
