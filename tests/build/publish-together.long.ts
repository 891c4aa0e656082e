import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { type Built, build, root, scratchFolder } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';
import { manifestOf } from '../support/manifest.ts';

let scratch: string;
let out: string;
/** What each of two contents gives when it is built alone. */
let alone: { content: string; built: Built }[];

beforeAll(async () => {
  scratch = await scratchFolder();
  out = join(scratch, 'dist');
  alone = await Promise.all(
    ['Đê biển Hải Hòa', 'Cầu Trà Giang'].map(async (title) => {
      const page = article(title, '2026-11-01');
      const content = await contentFolder({ 'articles/thoi-su/2026/tin.md': page });
      return { content, built: await build(content) };
    }),
  );
});

test('of two builds of one output the second waits, says so, and both publish whole', async () => {
  const env = { PORTAL_OUT: out, PORTAL_CACHE: join(scratch, 'cache') };
  const both = await Promise.all(alone.map(({ content }) => build(content, { env })));
  const printed = both.map((each) => each.printed);
  expect(
    both.map(({ code }) => code),
    printed.join(),
  ).toEqual([0, 0]);
  const waited = printed.map((text) => text.startsWith('Một lần dựng khác (tiến trình '));
  expect(waited.toSorted()).toEqual([false, true]);
  const last = alone[waited.indexOf(true)];
  expect(manifestOf(out)).toEqual(manifestOf(last?.built.out ?? ''));
  expect(readdirSync(scratch).sort()).toEqual(['cache', 'dist']);
});

test('a preview finishes what a killed build had promised, and serves it', async () => {
  const [old, fresh] = alone.map(({ built }) => built.out) as [string, string];
  const stage = join(scratch, 'stage');
  rmSync(out, { recursive: true, force: true });
  cpSync(old, out, { recursive: true });
  cpSync(fresh, stage, { recursive: true });
  // After the third step the old portal is taken out, and the new one not yet in.
  await ended(run(['tests/support/publish-child.ts', stage, out, '3']));
  expect(existsSync(out)).toBe(false);
  const preview = run(['src/commands/preview.ts', '--port', '0']);
  try {
    const page = await fetch(`${await addressOf(preview)}thoi-su/tin/`);
    expect(await page.text()).toContain('Cầu Trà Giang');
    expect(manifestOf(out)).toEqual(manifestOf(fresh));
  } finally {
    preview.kill();
  }
});

function run(args: string[]): ChildProcess {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const settings = { PORTAL_CONTENT: alone[0]?.content, PORTAL_OUT: out };
  const env = { ...inherited, ...settings, PORTAL_CACHE: join(scratch, 'cache') };
  return spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((settle) => child.on('close', () => settle()));
}

/** Where it says that it serves. */
function addressOf(preview: ChildProcess): Promise<string> {
  return new Promise((settle, reject) => {
    let printed = '';
    preview.stdout?.on('data', (chunk) => {
      printed += chunk;
      const address = /http:\/\/[\w.:]+\//.exec(stripVTControlCharacters(printed));
      if (address) settle(address[0]);
    });
    preview.on('close', () => reject(new Error(`The preview ended: ${printed}`)));
  });
}
