import { expect, test } from 'vitest';
import { settled } from '#commands/publish/settled.ts';
import { runNode } from '../../../support/build.ts';

test('work that nobody can finish any more ends in a sentence and code 1, after what was to be cleared away', async () => {
  const { code, printed } = await runNode(
    [
      '--input-type=module',
      '--eval',
      `import { run } from '#commands/run.ts';
       import { settled } from '#commands/publish/settled.ts';
       run(async () => {
         try { await settled(new Promise(() => {})); } finally { console.log('đã dọn'); }
       });`,
    ],
    {},
  );
  expect(code).toBe(1);
  expect(printed).toMatch(/^đã dọn\nMột chương trình phụ [^\n]* đã dừng giữa chừng[^\n]*\n$/);
});

test('work that ends gives what it gave', async () => {
  await expect(settled(Promise.resolve(4))).resolves.toBe(4);
  await expect(settled(Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng');
});
