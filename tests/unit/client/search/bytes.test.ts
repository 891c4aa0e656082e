import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchBytes, hasHung, within } from '#client/search/bytes.ts';

const PATIENCE = 20_000;

/** A network that gives the parts of a file at their moments, in milliseconds, and never ends by itself without one. */
function network(parts: readonly [at: number, text: string | undefined][]): typeof fetch {
  return async (_, options) => {
    const body = new ReadableStream({
      start(stream) {
        options?.signal?.addEventListener('abort', () => stream.error(options.signal?.reason));
        for (const [at, text] of parts) {
          const give = () =>
            text === undefined ? stream.close() : stream.enqueue(new TextEncoder().encode(text));
          setTimeout(give, at);
        }
      },
    });
    return new Response(body);
  };
}

/** Never answers, unless to being given up. */
const silence = ((_, options) =>
  new Promise((_, reject) => {
    options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
  })) as typeof fetch;

const textOf = (plain: typeof fetch) =>
  fetchBytes(plain, '/a').then((bytes) => new TextDecoder().decode(bytes));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a file', () => {
  test('that comes slowly is read to its end', async () => {
    const text = textOf(
      network([
        [15_000, 'đê '],
        [30_000, 'biển'],
        [45_000, undefined],
      ]),
    );
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await text).toBe('đê biển');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['never begins', silence, PATIENCE],
    ['stops half way', network([[15_000, 'đê ']]), 15_000 + PATIENCE],
  ])('that %s is given up', async (_, plain, after) => {
    const failure = textOf(plain).then(() => 'has come', String);
    const told = vi.fn();
    failure.then(told);
    await vi.advanceTimersByTimeAsync(after - 1);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(hasHung(await failure)).toBe(true);
  });

  test('that is not there is no file that does not come', async () => {
    const failure = await textOf(async () => new Response(null, { status: 404 })).catch(String);
    expect(failure).toContain('404 /a');
    expect(hasHung(String(failure))).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });
});

test('something else that does not come in time fails likewise', async () => {
  expect(await within(Promise.resolve('script'), PATIENCE)).toBe('script');
  const failure = within(new Promise(() => {}), PATIENCE).catch(String);
  await vi.advanceTimersByTimeAsync(PATIENCE);
  expect(hasHung(String(await failure))).toBe(true);
});
