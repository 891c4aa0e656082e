import { randomUUID } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import type { Places } from './places.ts';
import { isRunning, ownMark, type ProcessMark } from './process-mark.ts';

/** The right to change an output folder; one process has it at a time. */
export interface Lock {
  release(): void;
}

/** Whether another machine's process runs cannot be asked, so it says so from time to time. */
const SIGN_OF_LIFE = 30_000;
const GIVEN_UP = 10 * 60_000;
/** A lock is made and written at once; one that stays empty was left between the two. */
const LEFT_EMPTY = 60_000;

/** Waits until no other build holds the lock. @param say is told once why it takes long */
export async function takeLock(places: Places, say: (sentence: string) => void): Promise<Lock> {
  for (let told = false; ; told = true) {
    const lock = tryLock(places);
    if (lock) return lock;
    if (!told) say(waitingFor(places));
    await setTimeout(200);
  }
}

/** The lock if it is free, or if its holder is no more. */
export function tryLock({ lock: file }: Places): Lock | undefined {
  const own = JSON.stringify({ ...ownMark(), id: randomUUID() });
  if (!createFile(file, own)) {
    const holder = textOf(file);
    if (holder !== undefined && isHeld(file, holder)) return undefined;
    if (holder !== undefined) dropStale(file, holder);
    if (!createFile(file, own)) return undefined;
  }
  const signs = setInterval(() => {
    try {
      utimesSync(file, new Date(), new Date());
    } catch {
      // The build must not end because of it.
    }
  }, SIGN_OF_LIFE).unref();
  return {
    release() {
      clearInterval(signs);
      if (textOf(file) === own) rmSync(file, { force: true });
    },
  };
}

function isHeld(file: string, text: string): boolean {
  const holder = markIn(text);
  const age = ageOf(file);
  if (!holder) return age < LEFT_EMPTY;
  return holder.host === hostname() ? isRunning(holder) : age < GIVEN_UP;
}

/** Of two that find the same stale lock one moves it away; the other may have moved the first one's new lock, and puts it back. */
function dropStale(file: string, stale: string): void {
  const away = `${file}-${process.pid}`;
  try {
    renameSync(file, away);
    if (textOf(away) !== stale) linkSync(away, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error;
  } finally {
    rmSync(away, { force: true });
  }
}

function createFile(file: string, text: string): boolean {
  let opened: number;
  try {
    opened = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(opened, text);
    return true;
  } catch (error) {
    rmSync(file);
    throw error;
  } finally {
    closeSync(opened);
  }
}

function waitingFor({ out, lock }: Places): string {
  const holder = markIn(textOf(lock) ?? '');
  const who = holder ? ` (tiến trình ${holder.pid} trên máy ${holder.host})` : '';
  return `Một lần dựng khác${who} đang ghi vào ${out}. Đang đợi lần ấy xong rồi dựng tiếp. Nếu chắc là không còn lần dựng nào, hãy xóa tệp ${lock}.`;
}

function markIn(text: string): ProcessMark | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function ageOf(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}
