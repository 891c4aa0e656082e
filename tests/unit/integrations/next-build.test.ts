import { describe, expect, test } from 'vitest';
import { readContent } from '#content/read.ts';
import { nextBuild } from '#integrations/next-build/next-build.ts';
import { article, now, scratch } from '../content/scratch.ts';

async function next(
  files: Record<string, string>,
  settings: { drafts?: boolean; admin?: string; now?: number; holdBroken?: boolean } = {},
) {
  const all = { now, drafts: false, ...settings };
  return nextBuild(await readContent({ folder: scratch(files), ...all }), all);
}

const dated = (date: string, keys = '') => article(keys).replace('2026-03-15', date);
const nothing = {
  at: null,
  why: 'Không có bài nào chờ đến giờ đăng, giờ gỡ hay giờ thôi ghim.',
  files: [],
};

describe('the next build', () => {
  test('is never needed when nothing waits for its time', async () => {
    expect(
      await next({
        'articles/thoi-su/a.md': article(),
        'pages/lien-he.md': '---\ntitle: A\n---\nB',
      }),
    ).toEqual(nothing);
  });

  test('is at the earliest moment, with the offset of the portal, and does not name what is to come', async () => {
    expect(
      await next({
        'articles/thoi-su/a.md': dated('2026-11-24 07:30'),
        'articles/thoi-su/b.md': dated('2026-11-23T00:15Z'),
        'articles/thoi-su/c.md': article('expires: 2026-11-22\n'),
      }),
    ).toEqual({
      at: '2026-11-23T00:00:00+07:00',
      why: '1 bài hết hạn.',
      files: ['articles/thoi-su/c.md'],
    });
    expect(
      await next({
        'articles/thoi-su/a.md': dated('2026-11-24 07:30'),
        'articles/thoi-su/b.md': dated('2026-11-23T00:15Z'),
      }),
    ).toEqual({ at: '2026-11-23T07:15:00+07:00', why: '1 bài đến giờ đăng.', files: [] });
  });

  test('is when the page of a retracted article goes, which stands in no list', async () => {
    const retracted = 'retracted: {date: 2026-11-01, text: Nguồn tin sai}\n';
    const files = { 'articles/thoi-su/a.md': article(`${retracted}expires: 2026-11-23 00:00\n`) };
    expect(await next(files)).toMatchObject({
      at: '2026-11-23T00:00:00+07:00',
      why: '1 bài hết hạn.',
    });
  });

  test('tells of all that happens at one moment', async () => {
    expect(
      await next({
        'articles/thoi-su/a.md': article('pinned: 2026-11-22\n'),
        'articles/thoi-su/b.md': dated('2026-11-23'),
        'articles/thoi-su/c.md': dated('2026-03-16', 'expires: 2026-11-23 00:00\n'),
      }),
    ).toEqual({
      at: '2026-11-23T00:00:00+07:00',
      why: '1 bài đến giờ đăng, 1 bài hết hạn, 1 bài hết thời gian ghim.',
      files: ['articles/thoi-su/a.md', 'articles/thoi-su/c.md'],
    });
  });

  test('does not wait for drafts, nor for what has errors', async () => {
    const files = {
      'articles/thoi-su/a.md': article(),
      'articles/thoi-su/b.md': dated('2026-11-24', 'draft: true\nexpires: 2026-12-24\n'),
      'articles/thoi-su/c.md': dated('2026-11-24', 'image: ./khong-co.jpg\n'),
    };
    expect(await next(files, { holdBroken: true })).toEqual(nothing);
    expect(await next(files, { holdBroken: true, drafts: true })).toEqual(nothing);
  });

  test('comes with the new year where there is a web form, which lists folders by year', async () => {
    const form = { why: 'Trang soạn bài cần thư mục của năm mới.', files: [] };
    const files = { 'articles/thoi-su/a.md': article() };
    expect(await next(files, { admin: 'http://localhost:8081' })).toEqual({
      at: '2027-01-01T00:00:00+07:00',
      ...form,
    });
    // Still December in London.
    const morning = Date.parse('2027-01-01T05:00:00+07:00');
    expect(await next(files, { admin: 'http://localhost:8081', now: morning })).toEqual({
      at: '2028-01-01T00:00:00+07:00',
      ...form,
    });
  });

  test('is when a notice begins, and when its last day is over', async () => {
    const notice = (days: string) => `---\ntitle: Cắt điện\n${days}\n---\n`;
    const files = {
      'notices/a.md': notice('from: 2026-11-20\nuntil: 2026-11-25'),
      'notices/b.md': notice('from: 2026-11-24 08:00'),
      'notices/c.md': notice('from: 2026-11-23\ndraft: true'),
    };
    expect(await next(files)).toMatchObject({
      at: '2026-11-24T08:00:00+07:00',
      why: '1 thông báo đến ngày.',
    });
    const later = Date.parse('2026-11-25T12:00:00+07:00');
    expect(await next(files, { now: later })).toMatchObject({
      at: '2026-11-26T00:00:00+07:00',
      why: '1 thông báo kết thúc.',
    });
  });

  test('is when a document is issued', async () => {
    const files = {
      'documents/a.yml':
        'number: 1/QD\nkind: Quyết định\nissuer: Tỉnh\nabstract: A\nissued: 2026-12-01\neffective: 2027-01-01\n',
    };
    expect(await next(files)).toMatchObject({
      at: '2026-12-01T00:00:00+07:00',
      why: '1 văn bản đến ngày ban hành.',
    });
  });

  test('is when a document comes into force or leaves it', async () => {
    const files = {
      'documents/a.yml':
        'number: 1/QD\nkind: Quyết định\nissuer: Tỉnh\nabstract: A\nissued: 2026-11-01\neffective: 2026-12-01\nexpires: 2027-05-31\n',
    };
    expect(await next(files)).toMatchObject({
      at: '2026-12-01T00:00:00+07:00',
      why: '1 văn bản có hiệu lực.',
    });
    const later = Date.parse('2026-12-02T00:00:00+07:00');
    expect(await next(files, { now: later })).toMatchObject({
      at: '2027-06-01T00:00:00+07:00',
      why: '1 văn bản hết hiệu lực.',
    });
  });

  test('is written in the zone of the portal', async () => {
    const site = 'name: A\nurl: https://thu.example.vn\ntimeZone: America/Los_Angeles\n';
    const files = { 'site.yml': site, 'articles/thoi-su/a.md': dated('2026-11-24 07:30') };
    expect((await next(files)).at).toBe('2026-11-24T07:30:00-08:00');
  });
});
