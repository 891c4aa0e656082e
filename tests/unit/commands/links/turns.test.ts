import { expect, test } from 'vitest';
import { createTurns } from '#commands/links/turns.ts';

/** Work that ends when it is told to. */
function createWorks(turns: ReturnType<typeof createTurns>) {
  const running = new Map<string, () => void>();
  return {
    running: () => [...running.keys()],
    begin: (name: string) =>
      turns.take(name.charAt(0), () => new Promise<void>((end) => void running.set(name, end))),
    async end(name: string) {
      running.get(name)?.();
      running.delete(name);
      await new Promise(setImmediate);
    },
  };
}

test('work begins while there is room for it in all and on its host, first come first served', async () => {
  const works = createWorks(createTurns({ inAll: 3, perHost: 2 }));
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) works.begin(name);
  await new Promise(setImmediate);
  expect(works.running()).toEqual(['a1', 'a2', 'b1']);
  await works.end('b1');
  expect(works.running()).toEqual(['a1', 'a2', 'c1']);
  await works.end('a1');
  expect(works.running()).toEqual(['a2', 'c1', 'a3']);
  await works.end('a2');
  expect(works.running()).toEqual(['c1', 'a3', 'b2']);
});

test('work that fails makes room, and its failure is heard', async () => {
  const turns = createTurns({ inAll: 1, perHost: 1 });
  const failing = turns.take('a', () => Promise.reject(new Error('hỏng')));
  const next = turns.take('a', async () => 'xong');
  await expect(failing).rejects.toThrow('hỏng');
  expect(await next).toBe('xong');
});
