import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Tells a process from every other, also from a later one with the same number. */
export interface ProcessMark {
  pid: number;
  /** When it began, in words of the machine; empty where the machine does not tell. */
  born: string;
  host: string;
}

export function ownMark(): ProcessMark {
  return { pid: process.pid, born: birthOf(process.pid) ?? '', host: hostname() };
}

/** Whether a process of this machine still runs. @param mark one whose `host` is this machine */
export function isRunning({ pid, born }: Omit<ProcessMark, 'host'>): boolean {
  const birth = birthOf(pid);
  if (birth === 'dead' || !hasNumber(pid)) return false;
  return birth === undefined || born === '' || birth === born;
}

function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be touched, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux counts from its start, so the name of that start belongs to it. One that ended, but was not looked after, is `dead`. */
function birthOf(pid: number): string | undefined {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The command's name stands in brackets and may hold anything.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state, begun] = [fields[0], fields[19]];
    return state === 'Z' || state === 'X' ? 'dead' : `${boot}/${begun}`;
  } catch {
    return undefined;
  }
}
