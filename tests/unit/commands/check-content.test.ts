import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { build, runNode, scratchFolder } from '../../support/build.ts';
import { article, contentFolder } from '../../support/content.ts';

const annotation =
  /^::error file=content\/articles\/thoi-su\/2026\/hong\.md,line=3,col=7,title=[^:]+::\S.*$/m;

async function brokenContent(): Promise<string> {
  const content = await contentFolder({
    'articles/thoi-su/2026/hong.md': article('Hỏng', '2026-02-31'),
  });
  execFileSync('git', ['init', '-q', dirname(content)]);
  return content;
}

const check = async (content: string, env: Record<string, string>) =>
  runNode(['src/commands/check-content.ts'], {
    PORTAL_CONTENT: content,
    PORTAL_CACHE: await scratchFolder(),
    ...env,
  });

test('under GitHub Actions check and build print each problem with its path in the repository', async () => {
  const content = await brokenContent();
  const checked = await check(content, { GITHUB_ACTIONS: 'true' });
  expect(checked.code).toBe(1);
  expect(checked.printed).toContain('--> articles/thoi-su/2026/hong.md:3:7');
  expect(checked.printed).toMatch(annotation);
  const built = await build(content, { env: { GITHUB_ACTIONS: 'true' } });
  expect(built.code).toBe(1);
  expect(built.printed.match(new RegExp(annotation, 'gm'))).toHaveLength(1);
});

test('elsewhere they print the report alone', async () => {
  const { printed } = await check(await brokenContent(), { GITHUB_ACTIONS: '' });
  expect(printed).toContain('--> articles/thoi-su/2026/hong.md:3:7');
  expect(printed).not.toContain('::');
});
