import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { filesOf, root } from '../support/build.ts';
import { newspaperPortal } from '../support/newspaper.ts';

const schemas = resolve(import.meta.dirname, '../support/schemas');
const schema = (name: string) => readFileSync(join(schemas, name), 'utf8');
const sitemapSchema = readFileSync(join(root, 'node_modules/sitemap/schema/sitemap.xsd'), 'utf8');

let files: Map<string, Buffer>;
const text = (path: string) => String(files.get(path));
const json = (path: string) => JSON.parse(text(path));
const named = (pattern: RegExp) => [...files.keys()].filter((path) => pattern.test(path)).sort();

beforeAll(async () => {
  const built = await newspaperPortal();
  expect(built.printed).toContain('Đã dựng 6 bài');
  files = await filesOf(built.out);
});

describe('sitemaps and feeds of XML', () => {
  test.each([
    ['sitemaps', /^sitemap-(?:trang|\d{4})\.xml$/, () => [sitemapSchema]],
    ['the sitemap index', /^sitemap-index\.xml$/, () => [schema('siteindex.xsd')]],
    ['feeds', /(?:^|\/)rss\.xml$/, () => [schema('rss.xsd')]],
  ])('%s fit their schema', async (_what, pattern, of) => {
    const found = named(pattern);
    expect(found.length).toBeGreaterThan(0);
    for (const path of found) {
      const { errors } = await validateXML({
        xml: { fileName: 'it.xml', contents: text(path) },
        schema: of(),
      });
      expect([path, errors]).toEqual([path, []]);
    }
  });

  test('the sitemap of the news fits its schema, and holds what is two days old at most', async () => {
    const xml = text('sitemap-news.xml');
    const { errors } = await validateXML({
      xml: { fileName: 'news.xml', contents: xml },
      schema: [sitemapSchema],
      preload: [],
    }).catch((error) => ({ errors: [error] }));
    // The schema of sitemaps wants to know what stands within; that part is looked at by itself.
    expect(errors.every(({ message = '' }) => message.includes('news'))).toBe(true);
    for (const [part] of xml.matchAll(/<news:news>[\s\S]*?<\/news:news>/g)) {
      const own = part.replace(
        '<news:news>',
        '<news:news xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">',
      );
      const checked = await validateXML({ xml: own, schema: schema('sitemap-news.xsd') });
      expect(checked.errors).toEqual([]);
    }
    expect(Array.from(xml.matchAll(/<loc>(.*?)<\/loc>/g), ([, url]) => url)).toEqual([
      'https://thu.example.vn/thoi-su/cau/',
      'https://thu.example.vn/thoi-su/de/',
    ]);
  });

  test('there is a feed of the portal, of each section, tag, event and author', () => {
    expect(named(/rss\.xml$/)).toEqual([
      'kinh-te/rss.xml',
      'rss.xml',
      'su-kien/cau-moi/rss.xml',
      'tac-gia/thu-phuong/rss.xml',
      'tac-gia/van-khai/rss.xml',
      'thoi-su/rss.xml',
      'tu-khoa/giao-thong/rss.xml',
    ]);
  });

  test('an item tells the whole article, with addresses that lead there from anywhere', () => {
    const item = /<item>[\s\S]*?<\/item>/.exec(text('rss.xml'))?.[0] ?? '';
    expect(item).toContain('<guid isPermaLink="true">https://thu.example.vn/thoi-su/cau/</guid>');
    expect(item).toContain('<dc:creator>Văn Khải</dc:creator>');
    expect(item).toContain('href=&quot;https://thu.example.vn/thoi-su/de/&quot;');
    expect(item).toMatch(/<enclosure url="https:\/\/thu\.example\.vn\/_astro\/[^"]+\.jpg"/);
    const [, path = ''] = /<enclosure url="https:\/\/thu\.example\.vn\/([^"]+)"/.exec(item) ?? [];
    expect(files.has(path)).toBe(true);
    expect(item).not.toMatch(/(?:src|href)=&quot;\//);
    expect(item).not.toContain('srcset');
  });

  test('what was taken back says so wherever its title goes, and leads to all corrections once', () => {
    const { document } = parseHTML(text('kinh-te/sai/index.html'));
    const shared = document.querySelector('meta[property="og:title"]')?.getAttribute('content');
    expect(document.title).toMatch(/^\[Đã gỡ\] Tin sai - /);
    expect(shared).toBe('[Đã gỡ] Tin sai');
    expect(document.querySelector('h1')?.textContent).toBe('Tin sai');
    expect(document.querySelectorAll('main a[href="/dinh-chinh/"]')).toHaveLength(1);
  });

  test('what was taken back is told to no machine', () => {
    for (const path of named(/\.(?:xml|json)$/))
      expect([path, text(path).includes('Tin sai')]).toEqual([path, false]);
    expect(text('kinh-te/sai/index.html')).toContain('Nguồn tin không đúng.');
    for (const [path, bytes] of files)
      expect([path, String(bytes).includes('rút lại')]).toEqual([path, false]);
  });
});

describe('JSON', () => {
  test('feeds are JSON Feed 1.1', () => {
    expect(named(/feed\.json$/)).toEqual(['feed.json', 'kinh-te/feed.json', 'thoi-su/feed.json']);
    for (const path of named(/feed\.json$/)) {
      const feed = json(path);
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        title: expect.any(String),
        feed_url: `https://thu.example.vn/${path}`,
      });
      for (const item of feed.items) {
        expect(item).toMatchObject({ id: item.url, content_html: expect.any(String) });
        expect(new Date(item.date_published).toISOString()).toBe(item.date_published);
      }
    }
  });

  test('the API is as its description tells, and every file of it is described', () => {
    const api = json('api/openapi.json');
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats.default(ajv);
    ajv.addSchema(api, 'api');
    const paths = Object.keys(api.paths);
    for (const path of named(/^api\//).filter((each) => !each.endsWith('openapi.json'))) {
      const known = paths.findIndex((each) =>
        new RegExp(`^${each.replace('{month}', '\\d{4}-\\d{2}')}$`).test(`/${path}`),
      );
      expect([path, known]).not.toEqual([path, -1]);
      const place = (paths[known] as string).replaceAll('~', '~0').replaceAll('/', '~1');
      const validate = ajv.compile({
        $ref: `api#/paths/${encodeURIComponent(place)}/get/responses/200/content/application~1json/schema`,
      });
      validate(json(path));
      expect([path, validate.errors]).toEqual([path, null]);
    }
    expect(json('api/documents.json').documents).toMatchObject([
      { number: '30-CT/TU', amendedBy: [] },
      { number: '27-CT/TU', amendedBy: ['30-CT/TU'] },
    ]);
    expect(json('api/articles/2026-11.json').articles).toHaveLength(2);
  });
});

const graphOf = (path: string) => {
  const { document } = parseHTML(text(path));
  const data = JSON.parse(
    document.querySelector('script[type="application/ld+json"]')?.textContent ?? '',
  );
  return data['@graph'] as Record<string, unknown>[];
};

const coreOf = (path: string) => {
  const { document } = parseHTML(text(path));
  return (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) =>
      meta.getAttribute('content'),
    );
};

describe('an article tells search engines and archives', () => {
  test('all that Google recommends for news', () => {
    const news = graphOf('thoi-su/cau/index.html').find((part) => part['@type'] === 'NewsArticle');
    expect(news).toMatchObject({
      headline: '"Cầu & phà" < mới >',
      datePublished: '2026-11-21T09:30:00+07:00',
      dateModified: '2026-11-21T10:00:00+07:00',
      author: [
        { '@type': 'Person', name: 'Văn Khải', url: 'https://thu.example.vn/tac-gia/van-khai/' },
        {
          '@type': 'Person',
          name: 'Thu Phương',
          url: 'https://thu.example.vn/tac-gia/thu-phuong/',
        },
      ],
      image: {
        url: expect.stringMatching(/^https:\/\/thu\.example\.vn\/_astro\//),
        width: '800',
        height: '500',
      },
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: '2026-11-21T00:00:00+07:00',
          text: 'Sửa tên cầu.',
        },
      ],
    });
  });

  test('its films and sounds, with files and pictures that are there', () => {
    const { datePublished, audio, video } = graphOf('thoi-su/de/index.html').find(
      (part) => part['@type'] === 'NewsArticle',
    ) as Record<string, string & Record<string, string>[]>;
    expect(audio).toEqual([
      {
        '@type': 'AudioObject',
        name: 'Tiếng còi',
        uploadDate: datePublished,
        contentUrl: 'https://thu.example.vn/thoi-su/de/tep/de.mp3',
        transcript: 'Một hồi dài.\nIm lặng.',
      },
      {
        '@type': 'AudioObject',
        name: 'Đê được gia cố',
        uploadDate: datePublished,
        contentUrl: 'https://thu.example.vn/thoi-su/de/tep/de.mp3',
      },
    ]);
    expect(video).toMatchObject([
      {
        '@type': 'VideoObject',
        name: 'Đê lúc nước lên',
        embedUrl: 'https://www.youtube-nocookie.com/embed/abcdefghijk',
        url: 'https://youtu.be/abcdefghijk',
      },
    ]);
    for (const url of [audio?.[0]?.contentUrl, video?.[0]?.thumbnailUrl])
      expect([url, files.has(new URL(String(url)).pathname.slice(1))]).toEqual([url, true]);
  });

  test('the way down to it', () => {
    const way = graphOf('thoi-su/cau/index.html').find(
      (part) => part['@type'] === 'BreadcrumbList',
    );
    expect(way?.itemListElement).toMatchObject([
      { position: 1, name: 'Thời sự', item: 'https://thu.example.vn/thoi-su/' },
      { position: 2, item: 'https://thu.example.vn/thoi-su/cau/' },
    ]);
  });

  test('Dublin Core', () => {
    const values = coreOf('thoi-su/cau/index.html');
    expect(values('DC.creator')).toEqual(['Văn Khải', 'Thu Phương']);
    expect(values('DC.date')).toEqual(['2026-11-21T09:30:00+07:00']);
    expect(values('DC.source')).toEqual(['Báo Bạn']);
  });

  test('a correction of a later day as its last change', () => {
    const news = graphOf('kinh-te/cu/index.html').find((part) => part['@type'] === 'NewsArticle');
    expect(news).toMatchObject({
      datePublished: '2019-05-01T00:00:00+07:00',
      dateModified: '2019-06-02T00:00:00+07:00',
    });
    expect(text('sitemap-2019.xml')).toContain('<lastmod>2019-06-02</lastmod>');
  });

  test('the number of a document in its text leads to the document', () => {
    expect(text('thoi-su/cau/index.html')).toContain('<a href="/van-ban/27-ct-tu/">27-CT/TU</a>');
  });
});

describe('other pages tell search engines and archives', () => {
  test('what a document is, and what it changes', () => {
    const path = 'van-ban/30-ct-tu/index.html';
    const [, law, way] = graphOf(path);
    expect(law).toMatchObject({
      '@type': 'Legislation',
      name: 'Chỉ thị số 30-CT/TU',
      legislationIdentifier: '30-CT/TU',
      legislationDate: '2026-05-12',
      legislationLegalForce: 'https://schema.org/InForce',
      legislationAmends: [
        { legislationIdentifier: '27-CT/TU', url: 'https://thu.example.vn/van-ban/27-ct-tu/' },
      ],
    });
    expect(way?.itemListElement).toMatchObject([{ name: 'Văn bản' }, { name: law?.name }]);
    expect(graphOf('van-ban/27-ct-tu/index.html')[1]).toMatchObject({
      expires: '2030-12-31',
      accountablePerson: { name: 'Lê Tâm' },
      encoding: [
        {
          contentUrl: expect.stringMatching(/\/van-ban\/27-ct-tu\/tep\/27\.pdf$/),
          contentSize: '24000',
        },
      ],
    });
    expect(coreOf(path)('DC.creator')).toEqual(['Tỉnh ủy']);
    expect(coreOf(path)('DC.date')).toEqual(['2026-05-12']);
  });

  test('from when to when a notice counts', () => {
    const path = 'thong-bao/cat-dien/index.html';
    expect(graphOf(path)[1]).toMatchObject({
      '@type': 'SpecialAnnouncement',
      name: 'Cắt điện',
      datePosted: '2026-11-20T00:00:00+07:00',
      expires: '2026-11-30',
    });
    expect(coreOf(path)('DC.title')).toEqual(['Cắt điện']);
  });

  test('what an event, and the page of all, gather', () => {
    expect(graphOf('su-kien/index.html')[1]).toMatchObject({
      '@type': 'CollectionPage',
      mainEntity: { itemListElement: [{ url: 'https://thu.example.vn/su-kien/cau-moi/' }] },
    });
    expect(graphOf('su-kien/cau-moi/index.html')[1]).toMatchObject({
      '@type': 'CollectionPage',
      description: 'Diễn biến.',
      mainEntity: { itemListElement: [{ url: 'https://thu.example.vn/thoi-su/cau/' }] },
    });
  });

  test.each(['van-ban/27-ct-tu', 'thong-bao/cat-dien', 'su-kien/cau-moi', 'thoi-su/de'])(
    '%s is shared with a picture that is there',
    (page) => {
      const { document } = parseHTML(text(`${page}/index.html`));
      const picture = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
      expect(picture).toMatch(/^https:\/\/thu\.example\.vn\/_the\//);
      expect(files.has(decodeURIComponent(new URL(picture ?? '').pathname.slice(1)))).toBe(true);
    },
  );

  test('moments with their offset, and addresses that lead somewhere', () => {
    const wrong: unknown[] = [];
    for (const path of named(/\.html$/).filter((each) => text(each).includes('ld+json')))
      JSON.stringify(graphOf(path), (name, value) => {
        const isMoment = /^date(?:Published|Modified|Posted)$/.test(name);
        if (isMoment && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value))
          wrong.push([path, name, value]);
        if (/^(?:url|item|contentUrl)$/.test(name) && String(value).startsWith('https://thu.')) {
          const to = decodeURIComponent(new URL(value).pathname.slice(1));
          if (!files.has(to) && !files.has(`${to}index.html`)) wrong.push([path, name, value]);
        }
        return value;
      });
    expect(wrong).toEqual([]);
  });
});

test('the home page names three notices with their last day, and leads to the others', () => {
  const { document } = parseHTML(text('index.html'));
  const notices = document.querySelector('.home-notices');
  const lines = Array.from(notices?.querySelectorAll('li') ?? [], (line) =>
    line.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(lines).toEqual([
    'Cắt điện Đến hết 30/11/2026',
    'Tiếp dân kỳ 3 Từ 03/10/2026',
    'Tiếp dân kỳ 2 Từ 02/10/2026',
  ]);
  expect(notices?.querySelector('p a')?.textContent).toBe('Tất cả thông báo');
});

test('a document tells what has changed it, since when it is in force, and how large its file is', () => {
  const { document } = parseHTML(text('van-ban/27-ct-tu/index.html'));
  const wordsOf = (element: Element) =>
    Array.from(element.children, (child) => child.textContent?.replace(/\s+/g, ' ').trim()).join(
      ' ',
    );
  const facts = Array.from(document.querySelectorAll('.document-facts > div'), wordsOf);
  expect(facts).toContain(
    'Hiệu lực Còn hiệu lực, đã được sửa đổi, bổ sung bởi Chỉ thị số 30-CT/TU',
  );
  expect(facts).toContain('Ngày có hiệu lực 12/05/2025');
  const files = document.querySelector('.document-files li');
  expect(files && wordsOf(files)).toBe('Toàn văn Chỉ thị số 27-CT/TU (PDF, 23 KB) Mở Tải về');
  const [open, download] = files?.querySelectorAll('a') ?? [];
  expect(open?.getAttribute('aria-label')).toBe('Mở: Toàn văn Chỉ thị số 27-CT/TU');
  expect(open?.hasAttribute('download')).toBe(false);
  expect(download?.hasAttribute('download')).toBe(true);
  const list = parseHTML(text('van-ban/index.html')).document;
  const rows = Array.from(list.querySelectorAll('tbody tr'), (row) => row.textContent);
  expect(rows.map((row) => row?.includes('Đã được sửa đổi, bổ sung'))).toEqual([false, true]);
});
