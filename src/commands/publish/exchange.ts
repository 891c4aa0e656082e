import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Places } from './places.ts';

/** Is called after every change on the disk. */
export type Reached = () => void;

/** The halves of an exchange. Each may be cut off at any moment and is then done again from the beginning. */
interface Exchange {
  /** Old portal → `last`. */
  takeOut(places: Places, reached: Reached): void;
  /** `next` → the portal's place. */
  putIn(places: Places, reached: Reached): void;
  /** `last` → the portal's place, when the old one could not be taken out; false when it cannot be undone. */
  putBack(places: Places): boolean;
}

const whole: Exchange = {
  takeOut({ out, last }, reached) {
    if (!existsSync(out)) return;
    remove(last);
    renameSync(out, last);
    reached();
  },
  putIn(places, reached) {
    if (!existsSync(places.next)) return;
    // Something else may have made a folder there while the exchange was cut off.
    whole.takeOut(places, reached);
    renameSync(places.next, places.out);
    reached();
  },
  putBack({ out, last }) {
    if (existsSync(last) && !existsSync(out)) renameSync(last, out);
    return !existsSync(last);
  },
};

/** For a folder that cannot be renamed. What cannot be renamed in it either is removed: the new portal is complete. */
const entries: Exchange = {
  takeOut({ out, home, last }, reached) {
    mkdirSync(last, { recursive: true });
    for (const name of readdirSync(out)) {
      if (join(out, name) === home) continue;
      renameOrRemove(join(out, name), join(last, name));
      reached();
    }
  },
  putIn({ out, next }, reached) {
    if (!existsSync(next)) return;
    for (const name of readdirSync(next)) {
      remove(join(out, name));
      renameSync(join(next, name), join(out, name));
      reached();
    }
  },
  putBack({ out, home, last }) {
    if (dirname(home) !== out) return false;
    for (const name of readdirSync(last)) renameSync(join(last, name), join(out, name));
    return true;
  },
};

export type Way = 'whole' | 'entries';

export const exchanges: Record<Way, Exchange> = { whole, entries };

function renameOrRemove(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    remove(from);
  }
}

export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true, maxRetries: 10 });
}
