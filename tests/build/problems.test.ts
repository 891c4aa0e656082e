import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type KindName, problemKinds } from '#content/problem-kinds.ts';
import { readContent } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import {
  broken,
  gather,
  isOfProfile,
  isOfTheSite,
  sites,
  withoutSite,
} from '../support/broken-sites.ts';
import { root } from '../support/build.ts';

const kinds = Object.keys(problemKinds) as KindName[];
const now = Date.parse('2026-11-22T08:00:00+07:00');

const read = (folder: string) => readContent({ folder, now });

describe('the kinds of problems', () => {
  it('have a broken site each, and no site is of no kind', () => {
    const known = kinds.filter((kind) => !withoutSite.includes(kind));
    expect(readdirSync(join(sites, 'broken')).sort()).toEqual(known.sort());
  });

  it('have a heading each in docs/problems.md, and an explanation below it', () => {
    const text = readFileSync(join(root, 'docs/problems.md'), 'utf8');
    const chapters = text.split(/^### /m).slice(1);
    const headings = chapters.map((chapter) => chapter.slice(0, chapter.indexOf('\n')));
    expect(headings.toSorted()).toEqual(kinds.map((kind) => problemKinds[kind].title).sort());
    for (const chapter of chapters) {
      const [heading, ...lines] = chapter.split('\n');
      expect([heading, lines.join('').length > 60]).toEqual([heading, true]);
    }
  });

  it('have titles of their own', () => {
    const titles = kinds.map((kind) => problemKinds[kind].title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe.each(kinds.filter((kind) => !withoutSite.includes(kind)))('the site of %s', (kind) => {
  it('gets the expected report', async () => {
    const { problems } = await read(broken(kind));
    expect(problems.map((each) => each.kind)).toContain(kind);
    expect(formatReport(problems)).not.toMatch(/undefined|\[object|NaN/);
    await expect(formatReport(problems)).toMatchFileSnapshot(
      join(broken(kind), 'expected-report.txt'),
    );
  });

  it('has a problem with nothing else', async () => {
    const { problems } = await read(broken(kind));
    const { severity } = problemKinds[kind];
    const others = problems.filter((each) => each.kind !== kind && each.severity === 'error');
    expect(severity === 'error' ? others.map((each) => each.kind) : []).toEqual([]);
  });
});

describe('a folder with every kind of problem', () => {
  it('is reported in one run', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'problems-'));
    const isElsewhere = (kind: KindName) => isOfTheSite(kind) || isOfProfile(kind);
    const together = kinds.filter((kind) => !withoutSite.includes(kind) && !isElsewhere(kind));
    for (const kind of together) gather(kind, folder);
    const { problems } = await read(folder);
    const found = new Set(problems.map((each) => each.kind));
    expect(together.filter((kind) => !found.has(kind))).toEqual([]);
    const report = formatReport(problems);
    expect(report).toMatch(/\n\n\d+ lỗi, \d+ cảnh báo trong \d+ tệp\.\n$/);
    for (const kind of together) expect(report).toContain(`: ${problemKinds[kind].title}\n`);
  });
});

describe('every site', () => {
  it('is read the same from memory', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'memory-'));
    const folders = [join(sites, 'good'), ...kinds.map(broken)].filter((path) => existsSync(path));
    for (const folder of folders) {
      const first = JSON.stringify(await read(folder));
      const filling = JSON.stringify(await readContent({ folder, now, cache }));
      const recalled = JSON.stringify(await readContent({ folder, now, cache }));
      expect([filling, recalled]).toEqual([first, first]);
    }
  });
});

describe('the good site', () => {
  it('has nothing to report, however tolerant the forms of its files', async () => {
    const { problems, articles, pages } = await read(join(sites, 'good'));
    expect(formatReport(problems)).toBe('');
    expect([...articles, ...pages].every(({ status }) => status === 'published')).toBe(true);
    expect(articles.length).toBeGreaterThan(5);
  });
});
