import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, nothingWrong, root } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

test("builds of one project that begin at once all end well, though they share Astro's lists", async () => {
  const content = await contentFolder({ 'articles/thoi-su/a.md': article('A', '2026-11-01') });
  await rm(join(root, '.astro/content-assets.mjs'), { force: true });
  const built = await Promise.all([build(content), build(content), build(content)]);
  for (const { printed } of built) expect(printed).toMatch(nothingWrong);
});
