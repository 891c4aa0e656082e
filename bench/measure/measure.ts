import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** One program to run, and what it costs. */
export interface Command {
  program: string;
  args: string[];
  folder: string;
  env?: Record<string, string>;
}

export interface Cost {
  /** Seconds from start to end. */
  wall: number;
  /** Seconds of all processes together. */
  cpu: number;
  /** The largest single process, in MB. */
  memory: number;
  /** All processes at once, without what they share, in MB. */
  together: number;
}

/** Linux counts in hundredths of a second. */
const TICK = 100;

/**
 * Runs programs one after another and measures them with all processes that they start. Linux only.
 *
 * @throws what a program printed when it fails
 */
export async function measure(commands: readonly Command[]): Promise<Cost> {
  const [started, before] = [performance.now(), ticksOfChildren()];
  let [memory, together] = [0, 0];
  const look = setInterval(() => {
    const pids = descendantsOf(process.pid);
    for (const pid of pids) memory = Math.max(memory, kilobytesOf(pid, 'VmHWM'));
    together = Math.max(together, sumOf(pids.map((pid) => kilobytesOf(pid, 'RssAnon'))));
  }, 100);
  try {
    for (const command of commands) await run(command);
  } finally {
    clearInterval(look);
  }
  return {
    wall: (performance.now() - started) / 1000,
    cpu: (ticksOfChildren() - before) / TICK,
    memory: Math.round(memory / 1024),
    together: Math.round(together / 1024),
  };
}

export function run({ program, args, folder, env }: Command): Promise<void> {
  return new Promise((settle, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...process.env, ...env } });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        printed = (printed + chunk).slice(-4000);
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? settle() : reject(new Error(`${program} ${args.join(' ')}: ${printed}`)),
    );
  });
}

/** `2 cores, Linux 6.1, Node 24.1`; never the name of the machine. */
export function machine(): string {
  const version = readFileSync('/proc/version', 'utf8').split(' ')[2]?.split('-')[0];
  const memory = /MemTotal:\s+(\d+)/.exec(readFileSync('/proc/meminfo', 'utf8'))?.[1] ?? '0';
  const gigabytes = Math.round(Number(memory) / 1e6);
  return `${availableParallelism()} cores, ${gigabytes} GB, Linux ${version}, Node ${process.version}`;
}

/** What ended children have used, theirs included. */
function ticksOfChildren(): number {
  const [, rest = ''] = /\) (.*)/.exec(readFileSync('/proc/self/stat', 'utf8')) ?? [];
  const fields = rest.split(' ').map(Number);
  return (fields[13] ?? 0) + (fields[14] ?? 0);
}

function descendantsOf(pid: number): number[] {
  const own = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return own.flatMap((child) => [child, ...descendantsOf(child)]);
}

function kilobytesOf(pid: number, name: 'VmHWM' | 'RssAnon'): number {
  const line = new RegExp(`${name}:\\s+(\\d+)`).exec(textOf(`/proc/${pid}/status`));
  return Number(line?.[1] ?? 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Processes end while they are looked at. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
