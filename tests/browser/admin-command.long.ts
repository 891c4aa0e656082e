import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { git } from '#commands/admin/repository.ts';
import { openBrowser } from '../support/browser.ts';
import { root, runNode } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

let child: ChildProcess | undefined;

afterAll(() => {
  child?.kill();
});

it('npm run admin shows the form and the portal, and what is saved in the one appears in the other', async () => {
  const content = await contentFolder({
    'articles/thoi-su/2026/tin-cu.md': article('Tin cũ', '2026-11-20'),
  });
  const top = join(content, '..');
  git(top, 'init', '--quiet', '--initial-branch', 'main');
  git(top, 'add', '.');
  const nobody = ['-c', 'user.name=Thử', '-c', 'user.email=thu@thu.example.vn'];
  git(top, ...nobody, 'commit', '--quiet', '--message', 'Nội dung');
  const started = await start(content);

  const [, portal = ''] = /Xem cổng: (\S+)/.exec(started) ?? [];
  const [, clone = ''] = / commit trong (\S+)\. /.exec(started) ?? [];
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${portal}quan-tri/`);
  await page.evaluate(() => Object.assign(window, { stillThere: true }));
  await page.getByText('Đăng nhập').click();
  await page.getByText('+ Bài mới').first().click();
  await page.locator('[id^=title-field]').fill('Mở lớp bơi');
  await page.locator('[data-slate-editor]').first().click();
  await page.keyboard.type('Từ tuần này.');
  await page.getByText('Công bố', { exact: true }).first().click();
  await page.getByText('Công bố ngay').click();
  await page.getByText('Đã công bố', { exact: true }).first().waitFor();
  const reader = await browser.newPage();
  await expect
    .poll(async () => (await reader.goto(`${portal}thoi-su/mo-lop-boi/`))?.status(), {
      timeout: 20_000,
    })
    .toBe(200);
  expect(await reader.locator('h1').innerText()).toBe('Mở lớp bơi');
  expect(await reader.locator('main').innerText()).not.toContain('Chờ đăng');
  expect(await page.evaluate(() => 'stillThere' in window)).toBe(true);
  await browser.close();

  const form = await (await fetch(`${portal}quan-tri/form.json`)).json();
  child?.kill();
  if (child?.exitCode === null) await once(child, 'exit');
  await expect(fetch(form.config.backend.proxy_url)).rejects.toThrow();
  const [, command = ''] = /^ {2}git (.*)$/m.exec(started) ?? [];
  git(top, ...command.split(' '));
  expect(git(top, 'log', '-1', '--format=%s')).toMatch(/^Bài mới: .*\/mo-lop-boi\/index\.md$/);
  expect(clone.startsWith(join(top, '.portal'))).toBe(true);
});

it('npm run admin says what to do where the content is under no git', async () => {
  const content = await contentFolder({});
  const { code, printed } = await runNode(['src/commands/admin.ts'], {
    PORTAL_CONTENT: content,
    GIT_CEILING_DIRECTORIES: join(content, '..', '..'),
  });
  expect(code).toBe(1);
  expect(printed).toContain('Hãy chạy git init rồi git commit');
  expect(printed).not.toContain('    at ');
});

/** What the command prints, once it serves. */
async function start(content: string): Promise<string> {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const running = spawn(process.execPath, ['src/commands/admin.ts', '--port', '0'], {
    cwd: root,
    env: { ...inherited, PORTAL_CONTENT: content },
  });
  child = running;
  let printed = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  await expect.poll(() => printed, { timeout: 60_000 }).toContain('Ctrl+C');
  return printed;
}
