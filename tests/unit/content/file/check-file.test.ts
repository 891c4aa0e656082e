import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileChecker } from '#content/file/check-file.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';

const checker = createFileChecker('Asia/Ho_Chi_Minh', createBodyRenderer().survey);
const file = 'articles/thoi-su/2026/tin.md';
const check = (text: string) => checker.article(file, Buffer.from(text));
const article = (lines: string, body = 'Nội dung.') =>
  check(`---\ntitle: Tin\ndate: 2026-03-15\n${lines}\n---\n${body}\n`);
const kinds = (lines: string, body?: string) =>
  article(lines, body).problems.map(({ kind }) => kind);

describe('an article file', () => {
  it('needs no more than title and date', () => {
    const { data, problems, bodyLine } = check(
      '---\ntitle: Tin\ndate: 2026-03-15\n---\nMột.\n\nHai.',
    );
    expect(problems).toEqual([]);
    expect(bodyLine).toBe(5);
    expect(data).toEqual({
      title: 'Tin',
      date: { day: '2026-03-15', instant: Date.parse('2026-03-14T17:00Z') },
      summary: 'Một.',
      authors: [],
      sources: [],
      tags: [],
      featured: false,
      draft: false,
      aliases: [],
      related: [],
      corrections: [],
      attachments: [],
      fingerprint: expect.any(String),
    });
  });

  it('takes every value in each of its forms', () => {
    const { data, problems } = article(`updated: 16/3/2026 08:00
lead: Sapo
kicker: 2026
image: {src: ./a.jpg, alt: Cầu, caption: Chú thích, credit: Minh Hằng, aiGenerated: true, width: 800, height: "600"}
author: [Minh Hằng, Quốc Trung]
source:
  - Sở Y tế
  - name: Báo bạn
    url: https://bao.example.vn
tags: Y tế, Chuyển đổi số; y tế
event: bao-so-9-2025
featured: "true"
pinned: 2026-03-20
draft: TRUE
expires: 2026-12-31 12:00
aliases: /tin/1.html
related: /thoi-su/khac/
corrections: {date: 2026-03-16, text: Sửa tên cầu.}
attachments: ./a.pdf`);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({
      updated: { day: '2026-03-16', time: '08:00' },
      lead: 'Sapo',
      summary: 'Sapo',
      kicker: '2026',
      image: {
        path: './a.jpg',
        alt: 'Cầu',
        caption: 'Chú thích',
        credit: 'Minh Hằng',
        aiGenerated: true,
        width: 800,
        height: 600,
      },
      authors: ['Minh Hằng', 'Quốc Trung'],
      sources: [{ name: 'Sở Y tế' }, { name: 'Báo bạn', url: 'https://bao.example.vn' }],
      tags: [
        { id: 'y-te', name: 'Y tế' },
        { id: 'chuyen-doi-so', name: 'Chuyển đổi số' },
      ],
      event: 'bao-so-9-2025',
      featured: true,
      draft: true,
      pinnedUntil: Date.parse('2026-03-20T17:00Z'),
      expiresAt: Date.parse('2026-12-31T05:00Z'),
      aliases: ['/tin/1.html'],
      related: ['thoi-su/khac'],
      corrections: [{ date: { day: '2026-03-16' }, text: 'Sửa tên cầu.' }],
      attachments: [{ file: './a.pdf', title: 'a.pdf' }],
    });
  });

  it('takes empty values and false for absent keys', () => {
    const keys =
      'updated lead kicker image author source tags event featured pinned draft expires aliases related corrections attachments';
    const plain = article('').data;
    for (const value of ['', '""', '[]', '{}', 'false', '~', '"\u200b &nbsp;"']) {
      const lines = keys.split(' ').map((key) => `${key}: ${value}`);
      expect(article(lines.join('\n'))).toMatchObject({ data: plain, problems: [] });
    }
  });

  it('cleans what it shows', () => {
    const { data } = article(
      'lead: "Ðảng  bộ&nbsp;tỉnh \u200b&amp; nhân dân"\ntags: [2025]'.normalize('NFD'),
    );
    expect(data).toMatchObject({
      lead: 'Đảng bộ tỉnh & nhân dân',
      tags: [{ id: '2025', name: '2025' }],
    });
  });

  it('reads numbers and words of YAML as titles', () => {
    for (const title of ['2024', '08', 'true', 'no', '1.0', '2022-08-03']) {
      expect(check(`---\ntitle: ${title}\ndate: 2026-03-15\n---\nA`).data?.title).toBe(title);
    }
  });

  it('points at the words, in files of Windows too', () => {
    const text = '\ufeff---\r\ntitle: Tin\r\ndate: hôm qua\r\n---\r\n\r\nXem [tin](./x.md).\r\n';
    expect(check(text)).toMatchObject({
      problems: [{ kind: 'date-unreadable', at: { line: 3, column: 7, length: 7 } }],
      references: [{ as: 'link', to: './x.md', at: { line: 6, column: 11, length: 6 } }],
      bodyLine: 5,
    });
  });

  it('reports everything at once', () => {
    const text = '---\ntitel: A\ndate: 2026-02-31\ntags: {a: b}\nlead: A: B\nevent: Bão\n---\n';
    expect(check(text).problems.map(({ kind, at }) => [kind, at?.line])).toEqual([
      ['yaml-unquoted', 5],
      ['date-impossible', 3],
      ['value-wrong', 4],
      ['event-wrong', 6],
      ['key-unknown', 2],
      ['body-empty', undefined],
    ]);
  });

  it('takes midnight for a bare day, but not where something ends', () => {
    const { data } = check(
      '---\ntitle: A\ndate: 2026-03-15 00:00\nupdated: 2026-03-16T00:00:00+07:00\nexpires: 2026-12-31 00:00\npinned: 2026-03-20 00:00\n---\nA',
    );
    expect(data).toMatchObject({
      date: { day: '2026-03-15', instant: Date.parse('2026-03-14T17:00Z') },
      updated: { day: '2026-03-16', instant: Date.parse('2026-03-15T17:00Z') },
      expiresAt: Date.parse('2026-12-30T17:00Z'),
      pinnedUntil: Date.parse('2026-03-19T17:00Z'),
    });
    expect(Object.keys(data?.date ?? {})).toEqual(['day', 'instant']);
    expect(data?.updated).not.toHaveProperty('time');
  });

  it('takes an address alone for a source with its host as name', () => {
    expect(article('source: https://www.bao.example.vn/tin').data?.sources).toEqual([
      { name: 'bao.example.vn', url: 'https://www.bao.example.vn/tin' },
    ]);
  });

  it.each([
    ['updated: 2026-03-14', ['updated-too-early']],
    ['updated: 2026-03-15', []],
    ['updated: 2026-03-15 07:00', []],
    ['tags: [Giáo dục; Y tế, Đê]', ['tag-joined']],
    ['tags: Giáo dục; Y tế', []],
    ['tags: [R&amp;D]', []],
    ['lead: A #b', ['text-after-hash']],
    ['kicker: "A" # b', []],
    ['date2:x', ['yaml-space', 'key-unknown']],
  ])('%j is %j', (lines, expected) => {
    expect(kinds(lines)).toEqual(expected);
  });

  it('knows the hour of an update', () => {
    const at = (date: string, updated: string) =>
      check(`---\ntitle: A\ndate: ${date}\nupdated: ${updated}\n---\nA`).problems.length;
    expect(at('2026-03-15 08:00', '2026-03-15')).toBe(0);
    expect(at('2026-03-15 08:00', '2026-03-15 07:59')).toBe(1);
    expect(at('2026-03-15 08:00', '2026-03-15 08:00')).toBe(0);
  });

  it('points at the tab, and at a link without an address', () => {
    const tab = article('source:\n \t\tname: A').problems;
    expect(tab.map(({ kind, at }) => [kind, at])).toEqual([
      ['yaml-tab', { line: 5, column: 2, length: 2 }],
    ]);
    const { references } = article('', 'Xem [a](b.md) và [n]() hay ![]()');
    expect(references.map(({ at }) => [at.column, at.length])).toEqual([
      [9, 4],
      [18, 5],
      [28, 5],
    ]);
  });

  it('says on each line what is wrong with it', () => {
    const text =
      '---\ntitle:Không cách\ndate:2026-11-20\nlead: Dòng một\n  dòng hai: có thụt\n---\nA\n';
    expect(
      check(text).problems.map(({ kind, at, facts }) => [kind, at?.line, facts.mended]),
    ).toEqual([
      ['yaml-space', 2, 'title: Không cách'],
      ['yaml-space', 3, 'date: 2026-11-20'],
      ['yaml-unquoted', 4, 'lead: "Dòng một dòng hai: có thụt"'],
    ]);
  });

  it('mends nothing it is not sure of', () => {
    expect(kinds('tags: [Y tế, Du lịch')).toEqual(['yaml-broken']);
    expect(kinds('lead: "Một" hai')).toEqual(['yaml-unquoted']);
    expect(kinds('lead: "Một')).toEqual(['yaml-unquoted']);
    expect(kinds('lead: *một*')).toEqual(['yaml-unquoted']);
    expect(kinds('source:\n\tname: A')).toEqual(['yaml-tab']);
  });

  it('tells what a body lacks without the rest of the folder', () => {
    expect(kinds('', '![](./a.jpg "Chú thích")')).toEqual(['picture-without-alt']);
    expect(kinds('', 'A[^1]')).toEqual(['footnote-missing']);
    expect(kinds('', 'A [**tại đây**](https://thu.example.vn)')).toEqual(['link-vague']);
    expect(kinds('', `${'>'.repeat(200)} A`)).toEqual(['body-too-deep']);
    expect(kinds('', ' \n\n ')).toEqual(['body-empty']);
  });

  it('reports a body that cannot be rendered', () => {
    const survey = () => ({
      links: [],
      pictures: [],
      headings: [],
      numbers: [],
      firstParagraph: '',
      text: '',
      failures: [{ line: 1, reason: 'render' as const, detail: 'quá dài' }],
    });
    const failing = createFileChecker('UTC', survey);
    const text = '---\ntitle: A\ndate: 2026-03-15\n---\nB\n';
    expect(failing.article(file, Buffer.from(text)).problems).toEqual([
      {
        kind: 'body-broken',
        severity: 'error',
        file,
        at: { line: 5, column: 1, length: 1 },
        facts: { reason: 'quá dài' },
      },
    ]);
  });

  it('whatever its bytes, makes data or an error, and nothing that JSON would lose', () => {
    const pieces = fc.constantFrom(
      '---\n',
      '---',
      '\n',
      ': ',
      'title',
      'date',
      'image',
      'tags',
      'source',
      '2026-03-15',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      '#',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '\t',
      '  ',
      '\r\n',
      'corrections',
      '![a](',
      ')',
      '[^1]',
      '__proto__',
      '+++\n',
      'Đê',
    );
    const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));
    const articles = texts.map((text) => `---\n${text}`);
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.oneof(texts, articles).map((text) => new Uint8Array(Buffer.from(text))),
    );
    fc.assert(
      fc.property(bytes, (each) => {
        for (const kind of ['article', 'page'] as const) {
          const checked = checker[kind](file, each);
          const errors = checked.problems.filter(({ severity }) => severity === 'error');
          expect(checked.data !== undefined || errors.length > 0).toBe(true);
          expect(checked.data?.title).not.toBe('');
          expect(JSON.parse(JSON.stringify(checked))).toEqual(checked);
          const lines = Buffer.from(each)
            .toString()
            .split(/\r\n?|\n/).length;
          for (const { at } of [...checked.problems, ...checked.references]) {
            if (at)
              expect(at.line >= 1 && at.line <= lines && at.column >= 1 && at.length >= 1).toBe(
                true,
              );
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a standing page', () => {
  it('needs no date', () => {
    const page = checker.page('pages/lien-he.md', Buffer.from('---\ntitle: Liên hệ\n---\nSố 1.'));
    expect(page).toMatchObject({ problems: [], data: { title: 'Liên hệ', draft: false } });
  });
});
