import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { takeLock, tryLock } from '#commands/publish/lock.ts';
import { type Places, placesOf } from '#commands/publish/places.ts';
import { ownMark } from '#commands/publish/process-mark.ts';
import { scratchFolder } from '../../../support/build.ts';

let places: Places;
beforeEach(async () => {
  places = placesOf(join(await scratchFolder(), 'dist'));
});

/** A lock that some other process left. */
function leave(changes: object, ageInMinutes = 0): void {
  writeFileSync(places.lock, JSON.stringify({ ...ownMark(), ...changes }));
  const then = new Date(Date.now() - ageInMinutes * 60_000);
  utimesSync(places.lock, then, then);
}

test('one has it at a time, and it goes with the one who had it', () => {
  const first = tryLock(places);
  expect(tryLock(places)).toBeUndefined();
  first?.release();
  expect(existsSync(places.lock)).toBe(false);
  const second = tryLock(places);
  first?.release();
  expect(existsSync(places.lock)).toBe(true);
  second?.release();
});

test('who waits is told once who has it and how to go on, and then gets it', async () => {
  const first = tryLock(places);
  const said: string[] = [];
  const waiting = takeLock(places, (sentence) => {
    said.push(sentence);
    setTimeout(() => first?.release(), 500);
  });
  (await waiting).release();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`tiến trình ${process.pid} `);
  expect(said[0]).toContain(`xóa tệp ${places.lock}`);
});

test.each([
  ['a process that is no more', { pid: 4194305 }, 0],
  ['an older process that had the same number', { born: 'lần mở máy trước/1' }, 0],
  ['another machine that has not been heard of for long', { host: 'may-khac' }, 11],
])('the lock of %s is taken over', (_whose, changes, age) => {
  leave(changes, age);
  const lock = tryLock(places);
  expect(lock).toBeDefined();
  expect(JSON.parse(readFileSync(places.lock, 'utf8'))).toMatchObject(ownMark());
  lock?.release();
});

test.each([
  ['another machine that gave a sign of life', { host: 'may-khac', pid: 4194305 }, 1],
  ["somebody else's process", { pid: 1, born: '' }, 0],
])('the lock of %s is respected', (_whose, changes, age) => {
  leave(changes, age);
  expect(tryLock(places)).toBeUndefined();
});

test('a lock that was left empty is respected at first, and not for ever', () => {
  writeFileSync(places.lock, '');
  expect(tryLock(places)).toBeUndefined();
  const then = new Date(Date.now() - 2 * 60_000);
  utimesSync(places.lock, then, then);
  const lock = tryLock(places);
  expect(lock).toBeDefined();
  lock?.release();
});
