import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { DiskFullError, explainFullDisk, isDiskFull } from '#commands/publish/disk-full.ts';

test('a full disk is known from its error, also from below others and in words of other programs', async () => {
  // Linux has a device that is always full.
  const full = await writeFile('/dev/full', 'a').catch((error: unknown) => error);
  expect(isDiskFull(full)).toBe(true);
  expect(isDiskFull(new Error('Trang hỏng', { cause: full }))).toBe(true);
  expect(isDiskFull(new AggregateError([new Error('khác'), full]))).toBe(true);
  expect(isDiskFull(sayOf('cp /etc/hostname /dev/full'))).toBe(true);
  expect(isDiskFull(new Error('Không có tệp'))).toBe(false);
  const missing = await writeFile('/khong/co', 'a').catch((error: unknown) => error);
  expect(isDiskFull(missing)).toBe(false);
  expect(isDiskFull(undefined)).toBe(false);
});

test('the sentence names the place that was full, the portal that stands and the way out', () => {
  const cause = sayPath(() => readFileSync('/khong/co')) as NodeJS.ErrnoException;
  const other = new Error('hỏng', { cause });
  expect(explainFullDisk(other, { out: '/srv/dist' }, ['/proc'])).toBe(other);
  cause.code = 'ENOSPC';
  const explained = explainFullDisk(other, { out: '/srv/dist' }, []);
  expect(explained).toBeInstanceOf(DiskFullError);
  const { message } = explained as Error;
  expect(message).toMatch(/^Ổ đĩa đã đầy, không ghi được \/khong\/co\. /);
  expect(message).toContain('/srv/dist vẫn nguyên vẹn');
  const promised = { out: '/srv/dist', journal: '/proc/self/stat' };
  expect((explainFullDisk(other, promised, []) as Error).message).toContain(
    'Lần dựng sau sẽ đưa nốt',
  );
});

function sayOf(command: string): unknown {
  return sayPath(() => execFileSync('sh', ['-c', command], { stdio: 'pipe' }));
}

function sayPath(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
