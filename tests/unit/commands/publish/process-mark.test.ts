import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isRunning, ownMark } from '#commands/publish/process-mark.ts';

test('a process runs; an earlier one of its number does not, nor one of a number that none has', () => {
  const own = ownMark();
  expect(isRunning(own)).toBe(true);
  expect(isRunning({ pid: process.ppid, born: '' })).toBe(true);
  // Beyond the largest number that Linux gives.
  expect(isRunning({ ...own, pid: 4194305 })).toBe(false);
});

test.skipIf(!existsSync('/proc/self/stat'))(
  'a process that began at another moment is another one, and one that only waits to be counted is none',
  async () => {
    expect(isRunning({ ...ownMark(), born: 'lần mở máy trước/1' })).toBe(false);
    // `sleep` never asks after the child that the shell has left it.
    const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60']);
    try {
      const [printed] = await once(parent.stdout, 'data');
      const pid = Number(printed);
      expect(isRunning({ pid, born: '' })).toBe(true);
      await expect.poll(() => isRunning({ pid, born: '' }), { timeout: 20_000 }).toBe(false);
      process.kill(pid, 0);
    } finally {
      parent.kill();
    }
  },
);
