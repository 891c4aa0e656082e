import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { applyChanges } from './changes.ts';
import { exchanges, type Reached, remove, type Way } from './exchange.ts';
import { type Journal, readJournal, writeJournal } from './journal.ts';
import { tryLock } from './lock.ts';
import { type Places, placesOf } from './places.ts';

/** Makes the folder in which a new portal is laid; whoever calls it holds the lock. */
export function openNext({ home, next }: Places): void {
  remove(home);
  mkdirSync(next, { recursive: true });
}

/**
 * Puts the new portal, which lies at `places.next`, in the old one's place; whoever calls it holds the lock. Killed at any
 * moment, it leaves the old portal, or a journal by which {@link finishExchange} completes the new one.
 *
 * @param removed with it, `places.next` holds only what changes in the old portal, and these paths of it go; the steps 3 and
 *   4 are then none, and once promised the changes are not undone
 * @param reached is called after each numbered step, and after each entry where entries are moved one by one:
 *   1 the new portal lies ready, 2 the journal promises it, 3 the old one is taken out, 4 the journal says so,
 *   5 the new one is put in, 6 the journal is gone, 7 and the old portal too
 * @throws what went wrong; the old portal then stands as it was
 */
export function publish(
  places: Places,
  removed?: readonly string[],
  reached: Reached = () => {},
): void {
  const journal: Journal = removed
    ? { way: 'changes', step: 'in', removed }
    : { way: places.mounted ? 'entries' : 'whole', step: 'out' };
  try {
    reached();
    writeJournal(places.journal, journal);
  } catch (error) {
    remove(places.home);
    throw error;
  }
  try {
    reached();
    finish(places, journal, reached);
  } catch (error) {
    undo(places);
    throw error;
  }
}

/** Gives up a new portal that cannot be published; unless it is promised already. */
export function dropNext({ home, journal }: Places): void {
  if (!existsSync(journal)) remove(home);
}

/** Finishes what a killed build began, or clears away what it had not yet promised. Whoever calls it holds the lock. */
export function finishExchange(places: Places, reached: Reached = () => {}): void {
  const journal = readJournal(places.journal);
  if (journal && existsSync(places.next)) finish(places, journal, reached);
  else if (existsSync(places.last) && !existsSync(places.out)) renameSync(places.last, places.out);
  remove(places.home);
}

/** The same for commands that only show the portal: a build that runs looks after its own exchange. */
export function finishUnlessBuilding(out: string): void {
  if (!existsSync(dirname(out))) return;
  const places = placesOf(out);
  const lock = existsSync(places.home) ? tryLock(places) : undefined;
  if (!lock) return;
  try {
    finishExchange(places);
  } finally {
    lock.release();
  }
}

function finish(places: Places, { way, step, removed = [] }: Journal, reached: Reached): void {
  if (way === 'changes') applyChanges(places, removed, reached);
  else exchanges[step === 'out' ? takeOut(places, way, reached) : way].putIn(places, reached);
  rmSync(places.journal, { force: true });
  reached();
  try {
    // Half of an old portal must not have a whole one's name, by which it would be put back.
    if (existsSync(places.last)) renameSync(places.last, `${places.last}-removed`);
    remove(places.home);
  } catch {
    // The new portal stands. What cannot be removed now, the next build clears away.
  }
  reached();
}

function takeOut(places: Places, way: Way, reached: Reached): Way {
  try {
    exchanges[way].takeOut(places, reached);
  } catch (error) {
    // A folder out of a container's image cannot be renamed.
    if (way === 'entries' || (error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    writeJournal(places.journal, { way: 'entries', step: 'out' });
    return takeOut(places, 'entries', reached);
  }
  writeJournal(places.journal, { way, step: 'in' });
  reached();
  return way;
}

/** Where the old portal cannot be put back, the journal stays, and the next build or preview completes the new one. */
function undo(places: Places): void {
  const journal = readJournal(places.journal);
  if (!journal || journal.way === 'changes') return;
  if (journal.way === 'entries' && journal.step === 'in') return;
  if (!exchanges[journal.way].putBack(places)) return;
  rmSync(places.journal, { force: true });
  remove(places.home);
}
