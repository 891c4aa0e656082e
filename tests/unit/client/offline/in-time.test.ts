import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime } from '../../../../src/client/offline/in-time.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const copy = async () => new Response('copy');
const none = async () => undefined;
const after = (milliseconds: number) =>
  new Promise<Response>((settle) => setTimeout(() => settle(new Response('new')), milliseconds));

/** What a reader gets, however long that takes. */
async function got(answer: Promise<Response>): Promise<string> {
  const text = answer.then((response) => response.text()).catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return text;
}

test('what comes in time comes from the network, whatever is kept', async () => {
  expect(await got(inTime(after(3_999), copy, 4_000))).toBe('new');
});

test('what takes longer comes from the copy', async () => {
  expect(await got(inTime(after(4_001), copy, 4_000))).toBe('copy');
});

test('what fails comes from the copy at once', async () => {
  const failed = Promise.reject(new Error('no network'));
  const answer = inTime(failed, copy, 4_000);
  await vi.advanceTimersByTimeAsync(0);
  expect(await (await answer).text()).toBe('copy');
  expect(vi.getTimerCount()).toBe(0);
});

test('without a copy the network is waited for, or fails as it does', async () => {
  expect(await got(inTime(after(60_000), none, 4_000))).toBe('new');
  const broken = async () => Promise.reject(new Error('no room'));
  expect(await got(inTime(after(60_000), broken, 4_000))).toBe('new');
  const failed = Promise.reject(new Error('no network'));
  expect(await got(inTime(failed, none, 4_000))).toBe('no network');
});
