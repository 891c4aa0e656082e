import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClone } from '#commands/admin/clone.ts';
import { type DecapServer, startDecapServer } from '#commands/admin/decap-server.ts';
import { git, type Repository, repositoryOf } from '#commands/admin/repository.ts';
import { adminPolicy } from '#integrations/hosts/policy.ts';
import { openBrowser, serve } from '../support/browser.ts';
import { type Built, build, filesOf, nothingWrong } from '../support/build.ts';
import { article, cameraMark, contentFolder, pictureOf } from '../support/content.ts';
import { openSearch } from '../support/search.ts';

/** The form of a portal, whose articles a real decap-server commits into a clone of the content's repository. */
let top: string;
let clone: Repository;
let server: DecapServer;
let built: Built;
let site: Served;
let browser: Browser;
let page: Page;
/** What the browser would not do under the policy of the page. */
const refused: string[] = [];

const footnotes = 'Cao hơn năm ngoái[^1].\n\n| A | B |\n| :-- | --: |\n| 1 | 2 |\n\n[^1]: Sở Y tế.';

beforeAll(async () => {
  const content = await contentFolder({
    'articles/thoi-su/2026/tin-cu.md': article('Tin cũ', '2026-11-20', footnotes),
  });
  top = join(content, '..');
  git(top, 'init', '--quiet', '--initial-branch', 'main');
  git(top, 'config', 'user.name', 'Thu Phương');
  git(top, 'config', 'user.email', 'phuong@thu.example.vn');
  git(top, 'add', '.');
  git(top, 'commit', '--quiet', '--message', 'Nội dung');
  clone = openClone(repositoryOf(content), join(top, '.portal/quan-tri/kho'));
  server = await startDecapServer(clone.top);
  built = await buildClone();
  [site, browser] = await Promise.all([serveUnderPolicy(built.out), openBrowser()]);
  // A reporter abroad: the portal's clock must not be the browser's.
  page = await browser.newPage({
    viewport: { width: 1400, height: 1000 },
    timezoneId: 'America/Los_Angeles',
  });
  await page.clock.install({ time: '2026-12-31T22:00:00Z' });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.goto(`${site.url}/quan-tri/`);
  await page.getByText('Đăng nhập').click();
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
  server?.stop();
});

type Served = Awaited<ReturnType<typeof serve>>;

/** Serves a portal with the form's policy, as a host does that reads our headers. */
async function serveUnderPolicy(out: string): Promise<Served> {
  const plain = await serve(out);
  const guard = createServer(async ({ url }, response) => {
    const answer = await fetch(plain.url + url);
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    response.writeHead(answer.status, {
      'content-type': type,
      'content-security-policy': adminPolicy,
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  }).listen(0, '127.0.0.1');
  await once(guard, 'listening');
  const { port } = guard.address() as AddressInfo;
  const stop = async () => {
    guard.close();
    await plain.stop();
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

function buildClone(): Promise<Built> {
  const env = { PORTAL_ADMIN: server.url, PORTAL_NOW: '2026-12-31T23:00:00Z' };
  return build(join(clone.top, clone.folder), { env });
}

async function publish(): Promise<void> {
  await page.getByText('Công bố', { exact: true }).first().click();
  await page.getByText('Công bố ngay').click();
  await page.getByText('Đã công bố', { exact: true }).first().waitFor();
}

/** Gives the picture of the field that has none yet. */
async function upload(name: string, buffer: Buffer): Promise<void> {
  await page.getByText('Chọn một hình').click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByText('Tải lên').click(),
  ]);
  const mimeType = name.endsWith('png') ? 'image/png' : 'image/jpeg';
  await chooser.setFiles({ name, mimeType, buffer });
  await page.getByText('Lấy những cái đã chọn').click();
}

/** What the last commit changed, as `A path`. */
function lastChange(): string[] {
  return git(clone.top, 'show', '--name-status', '--format=', 'HEAD')
    .replaceAll('\t', ' ')
    .split('\n');
}

describe('the form', () => {
  it('says everything in Vietnamese', async () => {
    const missing = await page.evaluate(() => {
      type Words = { [key: string]: string | Words };
      const { CMS } = window as unknown as { CMS: { getLocale(name: string): Words } };
      const keys = (words: Words, above = ''): string[] =>
        Object.entries(words).flatMap(([key, value]) =>
          typeof value === 'string' ? [above + key] : keys(value, `${above}${key}.`),
        );
      const known = new Set(keys(CMS.getLocale('vi')));
      const wanted = keys(CMS.getLocale('en'));
      return { wanted: wanted.length, missing: wanted.filter((key) => !known.has(key)) };
    });
    expect(missing.wanted).toBeGreaterThan(200);
    expect(missing.missing).toEqual([]);
  });

  it('lists the sections of this year and the last, and the articles of the first', async () => {
    const links = page.locator('aside a');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).toEqual([
      'Thời sự 2027',
      'Kinh tế 2027',
      'Thời sự 2026',
      'Kinh tế 2026',
    ]);
  });
});

it('an article with accents and a picture goes from the form through a commit to its section and the search', async () => {
  await page.getByText('+ Bài mới').first().click();
  const title = 'Đường sắt qua Trà Giang: khởi công';
  await page.locator('[id^=title-field]').fill(title.normalize('NFD'));
  expect(await page.locator('[id^=date-field]').inputValue()).toBe('2027-01-01');
  await page.getByText('Thêm ảnh đầu bài').click();
  await upload('Ảnh lễ.JPG', await pictureOf(20, 60, 90));
  await page.locator('[id^=alt-field]').fill('Đầu máy kéo cờ chạy qua cầu');
  await page.locator('[id^=tags-field]').fill('Hạ tầng giao thông, Đầu tư');
  await page.locator('[data-slate-editor]').first().click();
  await page.keyboard.type('Sáng nay, tuyến đường sắt dài 12 km được khởi công.');
  await page.keyboard.press('Enter');
  await page.locator('[title="Chèn ảnh"]').click();
  await page.getByRole('menuitem', { name: 'Ảnh', exact: true }).click();
  await upload(
    'Đoàn tàu.png',
    await sharp(await pictureOf(90, 20, 20))
      .png()
      .toBuffer(),
  );
  const [, bodyAlt] = await page.getByLabel('Lời tả ảnh').all();
  await bodyAlt?.fill('Đoàn tàu ở ga');
  await page.locator('[data-slate-editor] [id^=title-field]').fill('Đoàn tàu "đầu tiên". Ảnh: M');
  const preview = page.locator('iframe').first().contentFrame();
  expect(await preview.locator('h1').innerText()).toBe(title.normalize('NFD'));
  await publish();

  const folder = 'content/articles/thoi-su/2027/duong-sat-qua-tra-giang-khoi-cong';
  expect(lastChange()).toEqual(
    ['anh-le.jpg', 'doan-tau.png', 'index.md'].map((name) => `A ${folder}/${name}`),
  );
  expect(git(clone.top, 'log', '-1', '--format=%an: %s')).toBe(
    `Thu Phương: Bài mới: ${folder}/index.md`,
  );
  const text = git(clone.top, 'show', `HEAD:${folder}/index.md`);
  expect(text.replace(/(?<=05:)\d\d$/m, '00')).toBe(
    [
      '---',
      `title: "${title}"`,
      'date: 2027-01-01 05:00',
      'image:',
      '  src: anh-le.jpg',
      '  alt: Đầu máy kéo cờ chạy qua cầu',
      'tags:',
      '  - Hạ tầng giao thông',
      '  - Đầu tư',
      '---',
      '',
      'Sáng nay, tuyến đường sắt dài 12 km được khởi công.',
      '',
      '![Đoàn tàu ở ga](doan-tau.png "Đoàn tàu “đầu tiên”. Ảnh: M")',
    ].join('\n'),
  );
  const picture = (await filesOf(join(clone.top, folder))).get('anh-le.jpg');
  expect(picture?.includes(cameraMark)).toBe(false);

  const again = await buildClone();
  expect(again.printed).toMatch(nothingWrong);
  const files = await filesOf(again.out);
  expect(files.get('thoi-su/index.html')?.toString()).toContain(title);
  const html = files.get('thoi-su/duong-sat-qua-tra-giang-khoi-cong/index.html')?.toString();
  expect(html).toContain('alt="Đầu máy kéo cờ chạy qua cầu"');
  expect(html).toContain('alt="Đoàn tàu ở ga"');
  const search = await openSearch(again.out);
  const answer = await search.ask('duong sat tra giang');
  await search.stop();
  expect(answer.results[0]?.url).toBe('/thoi-su/duong-sat-qua-tra-giang-khoi-cong/');
});

it('a second article of a title goes beside the first, whatever year and form that has', async () => {
  await page.goto(`${site.url}/quan-tri/#/collections/thoi-su-2027`);
  await page.getByText('+ Bài mới').first().click();
  await page.locator('[id^=title-field]').fill('Tin cũ');
  await page.locator('[data-slate-editor]').first().click();
  await page.keyboard.type('Chuyện khác.');
  await publish();
  const file = 'content/articles/thoi-su/2027/tin-cu-2/index.md';
  expect(lastChange()).toEqual([`A ${file}`]);
  expect(git(clone.top, 'show', `HEAD:${file}`)).not.toContain('address');
});

it('a correction of an old article changes the lines it means and no other', async () => {
  await page.goto(`${site.url}/quan-tri/#/collections/thoi-su-2026`);
  await page.getByText('Tin cũ').first().click();
  await page.locator('[id^=title-field]').fill('Tin cũ, đã sửa');
  const body = page.locator('[data-slate-editor]').first();
  const added = 'Hết năm: ';
  for (let tries = 0; tries < 5; tries++) {
    await body.click();
    await page.keyboard.press('Control+Home');
    // The editor learns a little later where the caret has gone, on a busy machine much later.
    await page.waitForTimeout(500);
    await page.keyboard.type(added);
    if ((await body.innerText()).startsWith(added)) break;
    for (const _ of added) await page.keyboard.press('Backspace');
  }
  await publish();
  expect(lastChange()).toEqual(['M content/articles/thoi-su/2026/tin-cu.md']);
  expect(git(clone.top, 'show', 'HEAD:content/articles/thoi-su/2026/tin-cu.md')).toBe(
    `---\ntitle: Tin cũ, đã sửa\ndate: 2026-11-20\n---\n\nHết năm: ${footnotes}`,
  );
});

it('the page does nothing that its policy forbids', async () => {
  const answer = await page.reload();
  expect(answer?.headers()['content-security-policy']).toBe(adminPolicy);
  await page.locator('[id^=title-field]').waitFor();
  expect(refused).toEqual([]);
});

it('what was saved comes back into the repository it was cloned from, and news of that into the clone', () => {
  const saved = git(clone.top, 'rev-parse', 'HEAD');
  git(top, 'pull', '--quiet', '--no-rebase', clone.top, clone.branch);
  expect(git(top, 'rev-parse', 'HEAD')).toBe(saved);
  git(top, 'commit', '--quiet', '--allow-empty', '--message', 'Việc khác');
  openClone(repositoryOf(join(top, 'content')), clone.top);
  expect(git(clone.top, 'log', '-1', '--format=%s')).toBe('Việc khác');
});
