import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { invent } from '../../../bench/invented.ts';
import { withRealText } from '../../../bench/real-text.ts';

const portal = invent(5, 1, Date.parse('2026-11-21T00:00:00+07:00'));

describe('a portal to measure with real words', () => {
  const real = withRealText(
    portal,
    fileOf(
      { title: 'Đê Sông Trà được gia cố', summary: 'Trước mùa lũ', body: '- Đợt một\nĐợt hai' },
      { title: 'Học sinh tựu trường', body: 'Sáng nay' },
    ),
  );

  test('takes title, lead and body of a record each, in turn', () => {
    expect(real.articles.map(({ title }) => title)).toEqual([
      'Đê Sông Trà được gia cố',
      'Học sinh tựu trường',
      'Đê Sông Trà được gia cố (2)',
      'Học sinh tựu trường (2)',
      'Đê Sông Trà được gia cố (3)',
    ]);
    expect(real.articles.map(({ lead }) => lead)).toEqual([
      'Trước mùa lũ',
      undefined,
      'Trước mùa lũ',
      undefined,
      'Trước mùa lũ',
    ]);
  });

  test('has text that looks like Markdown stay text', () => {
    expect(real.articles[0]?.body).toEqual(['\\- Đợt một', 'Đợt hai']);
  });

  test('keeps days, sections and addresses apart', () => {
    const placed = ({ section, instant }: { section: string; instant: number }) => [
      section,
      instant,
    ];
    expect(real.articles.map(placed)).toEqual(portal.articles.map(placed));
    const slugs = [...real.articles, real.oneMore].map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(6);
  });

  test('wants a record', () => {
    expect(() => withRealText(portal, fileOf())).toThrow(/no record/);
  });
});

function fileOf(...records: object[]): string {
  const file = join(mkdtempSync(join(tmpdir(), 'ban-tin-real-')), 'news.jsonl.gz');
  writeFileSync(file, gzipSync(records.map((each) => JSON.stringify(each)).join('\n')));
  return file;
}
