import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, root } from '../support/build.ts';
import { demoPortal } from '../support/demo-portal.ts';

test('what the checklist quotes of the portal stands on a page of the demo', async () => {
  const { out } = await demoPortal();
  const pages = [...(await filesOf(out))].filter(([path]) => path.endsWith('.html'));
  const texts = pages.map(([, bytes]) => bytes.toString().replace(/\s+/g, ' '));
  const rows = (await readFile(join(root, 'docs/checklist.md'), 'utf8')).match(/^\|.*\|$/gm) ?? [];
  const quoted = rows.flatMap((row) =>
    Array.from((row.split('|')[2] ?? '').matchAll(/“([^”]+?)[ …]*”/g), ([, words = '']) => words),
  );
  expect(quoted.length).toBeGreaterThan(12);
  const missing = quoted.filter((words) => !texts.some((text) => text.includes(words)));
  expect(missing).toEqual([]);
});
