import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { security } from '#integrations/hosts/headers.ts';
import { adminPolicy, portalPolicy } from '#integrations/hosts/policy.ts';
import { pageFacts } from '#integrations/page-facts.ts';
import { openBrowser } from '../support/browser.ts';
import { build } from '../support/build.ts';
import { article, contentFolder, pictureOf } from '../support/content.ts';
import { nginxMissing, serveWithNginx } from '../support/nginx.ts';

const missing = nginxMissing();
if (missing) console.warn(`tests/hosts/nginx.test.ts is skipped: ${missing}`);

/** One answer as it comes, led nowhere. The path is sent as it stands. */
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

let out: string;
/** Of what readers see. */
let policy: string;
let server: Awaited<ReturnType<typeof serveWithNginx>>;

describe.skipIf(missing !== undefined)('nginx with docs/hosting/nginx.conf', () => {
  beforeAll(async () => {
    const content = await contentFolder({
      'site.yml': `name: Cổng thử
url: https://thu.example.vn
admin: { backend: github, repo: songtra/cong, signIn: "https://dang-nhap.example.vn" }
`,
      'sections.yml':
        '- id: thoi-su\n  title: Thời sự\n  aliases: [tin-tuc, tin-moi]\n- id: kinh-te\n  title: Kinh tế\n  aliases: [kt]\n',
      'articles/thoi-su/2026/cau/index.md': article(
        'Khánh thành cầu Trà Giang',
        '2026-01-02',
        `${'Sáng nay cầu được khánh thành. '.repeat(40)}\n\n![Cầu](./cau.jpg "Cầu mới")`,
        'image: ./cau.jpg\naliases: [/Tin/12.html, /b%C3%A0i%20c%C5%A9/, /Thoi-Su/Cau/, /kinh-te/cau/, "/a%22b;{}$x/"]\n',
      ),
      'articles/thoi-su/2026/cau/cau.jpg': await pictureOf(10, 90, 90),
      'articles/kinh-te/2026/gao.md': article('Giá gạo', '2026-01-03', 'Gạo lên giá.'),
    });
    const built = await build(content);
    expect(built.code, built.printed).toBe(0);
    out = built.out;
    const { inline } = pageFacts(await readFile(join(out, 'index.html'), 'utf8'));
    policy = portalPolicy({ hooks: {}, pictureHosts: [] }, inline);
    server = await serveWithNginx(out, { gone: '"/thoi-su/da-go/" 1;\n' });
  });
  afterAll(() => server?.stop());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Answer> =>
    new Promise((settle, reject) => {
      const asked = request(`${server.url}/`, { path, headers }, (response) => {
        let body = '';
        response.setEncoding('latin1');
        response.on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          settle({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', reject).end();
    });

  test('pages come with their headers, and are kept for a minute', async () => {
    for (const path of ['/', '/thoi-su/cau/', '/tim-kiem/?q=cau']) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['content-security-policy']).toBe(policy);
      for (const [name, value] of Object.entries(security)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
      expect(headers['cache-control']).toBe('public, max-age=60');
    }
  });

  test('what has its digest in its name is kept for a year, the list of the search is asked for again', async () => {
    const [asset = ''] = await readdir(join(out, '_astro'));
    const names = await readdir(join(out, 'pagefind'), { recursive: true });
    const hashed = names.filter((name) => /\.pf_|facts_|syllables_/.test(name));
    const kinds = new Set(hashed.map((name) => name.replace(/^.*\.|^(facts|syllables)_.*/, '$1')));
    expect(kinds.size).toBeGreaterThan(3);
    for (const path of [`/_astro/${asset}`, ...hashed.map((name) => `/pagefind/${name}`)]) {
      const { status, headers } = await get(path);
      expect([path, status, headers['cache-control']]).toEqual([
        path,
        200,
        'public, max-age=31536000, immutable',
      ]);
    }
    for (const name of ['pagefind/portal.json', 'next-build.json', 'sw.js']) {
      const { status, headers } = await get(`/${name}`);
      expect([name, status, headers['cache-control']]).toEqual([name, 200, 'no-cache']);
    }
    for (const name of ['pagefind.js', 'wasm.unknown.pagefind', 'pagefind-entry.json']) {
      const { status, headers } = await get(`/pagefind/${name}`);
      expect([name, status, headers['cache-control']]).toEqual([name, 200, 'public, max-age=60']);
    }
  });

  test('text is compressed, and an unchanged page is not sent twice', async () => {
    const [sheet = ''] = (await readdir(join(out, '_astro'))).filter((name) => /css$/.test(name));
    for (const path of ['/', `/_astro/${sheet}`, '/rss.xml', '/pagefind/pagefind.js']) {
      const packed = await get(path, { 'Accept-Encoding': 'gzip' });
      const plain = await get(path);
      expect([path, packed.headers['content-encoding']]).toEqual([path, 'gzip']);
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(packed.body.length).toBeLessThan(plain.body.length);
    }
    const { headers } = await get('/');
    expect((await get('/', { 'If-None-Match': String(headers.etag) })).status).toBe(304);
  });

  test.each([
    ['/Tin/12.html', '/thoi-su/cau/'],
    ['/Tin/12.html?utm_source=a', '/thoi-su/cau/?utm_source=a'],
    ['/b%C3%A0i%20c%C5%A9/', '/thoi-su/cau/'],
    ['/b%C3%A0i%20c%C5%A9', '/thoi-su/cau/'],
    ['/kinh-te/cau/', '/thoi-su/cau/'],
    ['/kt/cau/', '/thoi-su/cau/'],
    ['/a%22b;%7B%7D$x/', '/thoi-su/cau/'],
    ['/kt', '/kinh-te/'],
    ['/tin-tuc/', '/thoi-su/'],
    ['/tin-moi/luu-tru/2026/1/', '/thoi-su/luu-tru/2026/1/'],
    ['/tin-tuc/rss.xml', '/thoi-su/rss.xml'],
    ['/thoi-su/cau', '/thoi-su/cau/'],
  ])('%s leads to %s for good', async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.location]).toEqual([301, to]);
    expect((await get(to)).status).toBe(200);
  });

  test('a page is there though an old address has the same letters', async () => {
    expect((await get('/thoi-su/cau/')).status).toBe(200);
    const { body } = await get('/Thoi-Su/Cau/');
    expect(body).toContain('content="0; url=/thoi-su/cau/"');
  });

  test('nothing of an address gets into a header but letters of ours', async () => {
    const { status, headers } = await get('/tin-tuc/%0d%0aSet-Cookie:a=b');
    expect(status).toBe(404);
    expect(headers['set-cookie']).toBeUndefined();
  });

  test.each([
    '/khong-co/',
    '/thoi-su/khong-co/',
    '/_astro/khong-co.css',
    '/_astro/',
    '/_redirects',
    '/_redirects.nginx',
    '/_headers',
    '/_policy.nginx',
    '/.git/config',
  ])('%s is answered with the page of what is not there, which nobody keeps', async (path) => {
    const { status, headers, body } = await get(path);
    expect(status).toBe(404);
    expect(Buffer.from(body, 'latin1').toString()).toContain('Không tìm thấy trang');
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['cache-control']).toBeUndefined();
  });

  test('what was taken down for good says so', async () => {
    const { status, body } = await get('/thoi-su/da-go/');
    expect(status).toBe(410);
    expect(Buffer.from(body, 'latin1').toString()).toContain('Không tìm thấy trang');
  });

  test('a portal in a folder of its host has its headers and its page of what is not there', async () => {
    const below = await serveWithNginx(out, { below: '/tin', gone: '"/tin/da-go/" 1;\n' });
    try {
      const [asset = ''] = await readdir(join(out, '_astro'));
      const page = await fetch(`${below.url}/tin/thoi-su/cau/`);
      expect(page.headers.get('content-security-policy')).toBe(policy);
      const kept = await fetch(`${below.url}/tin/_astro/${asset}`);
      expect(kept.headers.get('cache-control')).toContain('immutable');
      for (const [path, status] of [
        ['/tin/khong-co/', 404],
        ['/tin/_redirects', 404],
        ['/tin/da-go/', 410],
      ] as const) {
        const answer = await fetch(below.url + path);
        expect([path, answer.status]).toEqual([path, status]);
        expect(await answer.text()).toContain('Không tìm thấy trang');
      }
    } finally {
      await below.stop();
    }
  });

  describe('the policy', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    /** A page, and what the browser refused on it. */
    async function open(): Promise<{ page: Page; refused: string[] }> {
      const page = await browser.newPage();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
      });
      return { page, refused };
    }

    test('lets readers see pictures and search in a worker, and no script of a page run', async () => {
      const { page, refused } = await open();
      await page.goto(`${server.url}/thoi-su/cau/`, { waitUntil: 'load' });
      const widths = await page
        .locator('main img')
        .evaluateAll((all) => all.map((picture) => (picture as HTMLImageElement).naturalWidth));
      expect(widths.length).toBeGreaterThan(0);
      expect(Math.min(...widths)).toBeGreaterThan(0);
      await page.goto(`${server.url}/tim-kiem/?q=khanh%20thanh%20cau`);
      await page.waitForSelector('[data-search-results][data-state="done"] a');
      expect(refused).toEqual([]);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'document.title = "ran"';
        document.head.append(script);
      });
      expect(await page.title()).not.toBe('ran');
      await expect.poll(() => refused.length).toBe(1);
    });

    test('lets editors write: the form, its picture of the article, a commit', async () => {
      const { page, refused } = await open();
      // Kept in the page itself, as there is no GitHub here.
      await page.route('**/quan-tri/form.json', async (route) => {
        const form = await (await route.fetch()).json();
        form.config.backend = { name: 'test-repo' };
        await route.fulfill({ json: form });
      });
      const answer = await page.goto(`${server.url}/quan-tri/`);
      expect(answer?.headers()['content-security-policy']).toBe(adminPolicy);
      await page.getByRole('button', { name: 'Đăng nhập' }).click();
      await page.locator('a[href*="/new"]').first().click();
      await page.locator('[id^=title-field]').fill('Khởi công đê biển');
      const preview = page.frameLocator('iframe');
      await preview.getByText('Khởi công đê biển').first().waitFor();
      expect(refused).toEqual([]);
    });
  });
});
