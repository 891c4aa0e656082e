import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root, scratchFolder } from '../support/build.ts';
import { article } from '../support/content.ts';

const missing = existsSync(join(root, '.git')) ? undefined : 'the project is no git checkout';
if (missing) console.warn(`tests/hosts/workflows.long.ts is skipped: ${missing}`);

/** A step of the workflow: a command of ours, or an action of the host, which does not run here. */
interface Step {
  name?: string;
  run?: string;
  uses?: string;
}

/** Where the checkout and `npm ci` of the workflow run for real. */
let clone: string;
let steps: Step[];
let gitlab: Record<'check' | 'pages' | 'held', { script: string[]; rules: { if: string }[] }>;

const good = 'articles/thoi-su/2026/tin-tot.md';
const broken = 'articles/thoi-su/2026/tin-hong.md';

/** Runs commands as the hosts' runners do: one shell, which stops at the first that fails. */
function shell(
  text: string,
  folder: string,
  shellArgs = ['-e'],
): Promise<{ code: number; printed: string }> {
  return new Promise((settle, reject) => {
    const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
    const env = { ...inherited, CI: 'true', npm_config_prefer_offline: 'true' };
    const args = ['-n', '19', 'bash', ...shellArgs, '-c', text];
    const child = spawn('nice', args, { cwd: folder, env });
    let printed = '';
    const keep = (chunk: Buffer) => {
      printed += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => settle({ code: code ?? -1, printed }));
  });
}

/** Runs the steps of the GitHub workflow up to the one that fails, as GitHub does; `ran`: names of those that went well. */
async function runWorkflow(except: string[] = []) {
  const ran: string[] = [];
  for (const { name, run, uses } of steps) {
    const label = name ?? uses ?? '';
    if (run !== undefined && !except.includes(run)) {
      const { code, printed } = await shell(run, clone);
      if (code !== 0) return { ran, failed: label, printed };
    }
    ran.push(label);
  }
  return { ran, failed: undefined, printed: '' };
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(clone, 'content', path, '..'), { recursive: true });
  await writeFile(join(clone, 'content', path), text);
}

const exists = (path: string) => existsSync(join(clone, path));

describe.skipIf(missing !== undefined)('the files for hosts', () => {
  beforeAll(async () => {
    const workflow = parse(await readFile(join(root, '.github/workflows/publish.yml'), 'utf8'));
    steps = workflow.jobs.publish.steps;
    gitlab = parse(await readFile(join(root, '.gitlab-ci.yml'), 'utf8'));
    clone = join(await scratchFolder(), 'clone');
    // Whoever owns the checkout, it is ours to read.
    const config = join(clone, '../gitconfig');
    await writeFile(config, '[safe]\n\tdirectory = *\n');
    const asked = `GIT_CONFIG_GLOBAL="${config}" git clone --quiet "${root}" "${clone}"`;
    const cloned = await shell(asked, root);
    expect(cloned.code, cloned.printed).toBe(0);
    await rm(join(clone, 'content'), { recursive: true });
    await write('site.yml', 'name: Cổng thử\nurl: https://thu.example.vn\n');
    await write('sections.yml', '- id: thoi-su\n  title: Thời sự\n');
    await write(good, article('Tin tốt', '2026-01-02', 'Nội dung.', 'aliases: /cu.html\n'));
    await write(broken, article('Tin hỏng', '2026-02-31'));
  });
  afterAll(() => rm(join(clone, '..'), { recursive: true, force: true }));

  describe('.github/workflows/publish.yml', () => {
    test('publishes what is good, and only then turns red for what was held', async () => {
      const { ran, failed, printed } = await runWorkflow();
      expect(failed, printed).toBe('Báo đỏ khi có bài bị để lại');
      expect(failed).toBe(steps.at(-1)?.name);
      expect(printed).toContain(broken);
      expect(ran).toContain('Đăng');
      expect(exists('dist/thoi-su/tin-tot/index.html')).toBe(true);
      expect(exists('dist/thoi-su/tin-hong/index.html')).toBe(false);
    });

    test('publishes nothing when the whole portal has an error', async () => {
      await write('sections.yml', '- id: Thời sự\n');
      const { ran, failed } = await runWorkflow(['npm ci']);
      expect(failed).toBe('Dựng cổng, để lại những bài có lỗi');
      expect(ran).not.toContain('Đăng');
      await write('sections.yml', '- id: thoi-su\n  title: Thời sự\n');
    });

    test('brings the cache of the last run, keeps that of this one, and runs by the clock too', async () => {
      const uses = (action: string) => steps.findIndex((step) => step.uses?.startsWith(action));
      const build = steps.findIndex(({ run }) => run?.startsWith('npm run build'));
      expect(uses('actions/cache/restore@')).toBeLessThan(build);
      expect(build).toBeLessThan(uses('actions/cache/save@'));
      expect(uses('actions/cache/save@')).toBeLessThan(uses('actions/deploy-pages@'));
      const text = await readFile(join(root, '.github/workflows/publish.yml'), 'utf8');
      expect(text.match(/path: \.portal$/gm)).toHaveLength(2);
      expect(Object.keys(parse(text).on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
      expect(exists('.portal/content.json')).toBe(true);
    });
  });

  describe('.github/workflows/check.yml', () => {
    test('shows the fault of a pull request at its line', async () => {
      const check = parse(await readFile(join(root, '.github/workflows/check.yml'), 'utf8'));
      expect(check.on).toBe('pull_request');
      const commands = (check.jobs.check.steps as Step[]).flatMap(({ run }) => run ?? []);
      // That very command has run in this clone.
      expect(commands[0]).toBe(steps.find(({ name }) => name === 'Cài đặt')?.run);
      await write(broken, article('Tin hỏng', '2026-02-31'));
      const { code, printed } = await shell(`GITHUB_ACTIONS=true ${commands[1]}`, clone);
      expect(code).toBe(1);
      expect(printed).toContain(`::error file=content/${broken},line=3`);
    });
  });

  describe('.gitlab-ci.yml', () => {
    test('checks a merge request as GitHub checks a pull request, and publishes none', () => {
      const request = '$CI_PIPELINE_SOURCE == "merge_request_event"';
      expect(gitlab.check.script).toEqual(['npm ci', 'npm run check:content']);
      expect(gitlab.check.rules).toEqual([{ if: request }]);
      for (const job of ['pages', 'held'] as const) {
        expect(gitlab[job].rules.map((rule) => rule.if)).not.toContain(request);
      }
    });

    test('publishes what is good with compressed copies, and then turns red for what was held', async () => {
      await write(broken, article('Tin hỏng', '2026-02-31'));
      // That very command has run in this clone.
      expect(gitlab.pages.script[0]).toBe(steps.find(({ name }) => name === 'Cài đặt')?.run);
      const script = gitlab.pages.script.slice(1).join('\n');
      const published = await shell(script, clone, ['-eo', 'pipefail']);
      expect(published.code, published.printed).toBe(0);
      const page = join(clone, 'public/thoi-su/tin-tot/index.html');
      const packed = gunzipSync(await readFile(`${page}.gz`)).toString();
      expect(packed).toBe(await readFile(page, 'utf8'));
      expect((await stat(`${page}.gz`)).size).toBeLessThan(packed.length);
      const red = await shell(gitlab.held.script.join('\n'), clone, ['-eo', 'pipefail']);
      expect(red.code).toBe(1);
      expect(red.printed).toContain(broken);
    });
  });

  describe('netlify.toml', () => {
    test('builds what is good, with redirects that count before files', async () => {
      const toml = await readFile(join(root, 'netlify.toml'), 'utf8');
      await write(broken, article('Tin hết hỏng', '2026-02-28'));
      const command = JSON.parse(/^ {2}command = (".*")$/m.exec(toml)?.[1] ?? '');
      const { code, printed } = await shell(command, clone);
      expect(code, printed).toBe(0);
      expect(exists('dist/thoi-su/tin-hong/index.html')).toBe(true);
      expect(await readFile(join(clone, 'dist/_redirects'), 'utf8')).toBe(
        '/cu.html /thoi-su/tin-tot/ 301!\n',
      );
      await write('sections.yml', '- id: Thời sự\n');
      expect((await shell(command, clone)).code).toBe(1);
    });
  });

  test('no host turns red when nothing was held', async () => {
    expect((await shell(steps.at(-1)?.run ?? '', clone)).code).toBe(0);
    expect((await shell(gitlab.held.script.join('\n'), clone)).code).toBe(0);
  });
});
