/**
 * Every kind of problem in the middle of good articles: of 60, or of 2,000 with `npm run test:long`.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Held } from '#content/held.ts';
import { type KindName, problemKinds } from '#content/problem-kinds.ts';
import { type Content, readContent } from '#content/read.ts';
import { checkContent } from '#integrations/content-check.ts';
import { writePortal } from '../../bench/generate.ts';
import { id, invent } from '../../bench/invented.ts';
import { broken, gather, isOfProfile, isOfTheSite, withoutSite } from '../support/broken-sites.ts';
import { type Built, build, scratchFolder } from '../support/build.ts';
import { article } from '../support/content.ts';
import { manifestOf, writeFiles } from '../support/manifest.ts';

const now = '2026-11-22T08:00:00+07:00';
const size = import.meta.env.MODE === 'long' ? 2000 : 60;
const good = invent(size, 4, Date.parse(now)).articles;
const kinds = (Object.keys(problemKinds) as KindName[]).filter(
  (kind) => !withoutSite.includes(kind) && !isOfProfile(kind),
);
const ofFiles = kinds.filter((kind) => !isOfTheSite(kind));
const ofTheSite = kinds.filter(isOfTheSite);

const errors = (those: readonly KindName[]) =>
  those.filter((kind) => problemKinds[kind].severity === 'error');

let content: string;
/** With `--hold-broken`; then after two articles were taken away, without. */
let holding: Built;
let strict: Built;
let held: Held[];
let published: Record<string, string>;
let afterwards: Record<string, string>;

beforeAll(async () => {
  content = join(await scratchFolder(), 'content');
  for (const kind of ofFiles) gather(kind, content);
  const [site, sections] = ['site.yml', 'sections.yml'].map((name) =>
    readFileSync(join(content, name), 'utf8'),
  ) as [string, string];
  writePortal(good, content);
  // The sections of both, and one that will be gone.
  const invented = readFileSync(join(content, 'sections.yml'), 'utf8');
  const child = sections.slice(sections.indexOf('    - id: cac-ban'));
  writeFiles(content, {
    'site.yml': site,
    'sections.yml': `${invented.replace('  children:\n', `  children:\n${child}`)}- id: cu\n  title: Cũ\n`,
    'articles/cu/bai.md': article('Bài của chuyên mục cũ', '2026-01-01'),
    'articles/thoi-su/se-mat.md': article('Bài sẽ mất', '2026-01-01'),
  });
  holding = await build(content, { args: ['--hold-broken'] });
  held = JSON.parse(readFileSync(join(dirname(holding.out), 'held.json'), 'utf8'));
  published = manifestOf(holding.out);
  rmSync(join(content, 'articles/cu'), { recursive: true });
  rmSync(join(content, 'articles/thoi-su/se-mat.md'));
  const remaining = readFileSync(join(content, 'sections.yml'), 'utf8');
  writeFileSync(join(content, 'sections.yml'), remaining.replace('- id: cu\n  title: Cũ\n', ''));
  strict = await build(content, { env: { PORTAL_OUT: holding.out, PORTAL_CACHE: holding.cache } });
  afterwards = manifestOf(holding.out);
}, 900_000);

/** Kinds that a report does not name. */
const missing = (report: string, wanted: readonly KindName[]) =>
  wanted.filter((kind) => !report.includes(`: ${problemKinds[kind].title}\n`));

/** Files below whose name a report tells of an error. */
function filesWithErrors(report: string): string[] {
  const blocks = report.split(/^== /m).slice(1);
  return blocks
    .filter((block) => block.includes('\n  LỖI: '))
    .map((block) => block.slice(0, block.indexOf('\n')))
    .sort();
}

describe('a build of content with every kind of problem', () => {
  test('tells of all in one run, ends with 1 and leaves the old portal as it was', () => {
    expect(strict.code).toBe(1);
    expect(missing(strict.printed, [...ofFiles, 'address-gone', 'section-gone'])).toEqual([]);
    expect(strict.printed).toMatch(/\n\d+ lỗi, \d+ cảnh báo trong \d+ tệp\.\n/);
    expect(Object.keys(published).length).toBeGreaterThan(size);
    expect(afterwards).toEqual(published);
  });
});

describe('with --hold-broken it', () => {
  test('publishes every good article, ends with 2 and tells of all', () => {
    expect(holding.code, holding.printed.slice(-2000)).toBe(2);
    expect(missing(holding.printed, ofFiles)).toEqual([]);
    const pages = good.map((each) => `${id(each)}/index.html`);
    expect(pages.filter((page) => !(page in published))).toEqual([]);
  });

  test('names what is left out in held.json, with day, line and sentence, and nothing else', async () => {
    const names = held.map(({ file }) => file.normalize('NFC'));
    expect(names.toSorted()).toEqual(filesWithErrors(holding.printed));
    for (const { problems } of held) {
      expect(problems.length).toBeGreaterThan(0);
      for (const { title, says } of problems) expect([title, says]).not.toContain('');
    }
    const of = (name: string) => held.find(({ file }) => file.endsWith(name));
    expect(of('date-impossible-tin-can-sua.md')).not.toHaveProperty('date');
    const { title } = problemKinds['link-missing'];
    expect(of('link-missing-tin-can-sua.md')).toMatchObject({
      date: '2026-09-10',
      problems: expect.arrayContaining([expect.objectContaining({ line: 5, title })]),
    });
  });

  test('publishes nothing of them', async () => {
    const { articles, pages } = await readContent({
      folder: content,
      now: Date.parse(now),
      cache: holding.cache,
    });
    const entries = [...articles, ...pages];
    const shown = new Set(
      entries.filter(({ status }) => status === 'published').map((entry) => entry.id),
    );
    // The portal's own pages stand at some of the addresses.
    const own = ['slug-reserved', 'page-id-taken'] as const;
    const reserved = new Set(
      held
        .filter(({ problems }) =>
          problems.some(({ title }) => own.some((kind) => problemKinds[kind].title === title)),
        )
        .map(({ file }) => file),
    );
    const out = entries.filter(
      ({ status, id, file }) => status === 'broken' && !shown.has(id) && !reserved.has(file),
    );
    expect(out.length).toBeGreaterThan(20);
    expect(
      out.map((entry) => `${entry.id}/index.html`).filter((page) => page in published),
    ).toEqual([]);
  });
});

describe('a problem of the whole site', () => {
  const files = ['site.yml', 'sections.yml'];
  const plain = (name: string) => readFileSync(join(broken('title-missing'), name), 'utf8');
  const own = new Map<string, string>();

  /** Puts those of the two files in place that hold the problem. */
  function spoil(kind: KindName): void {
    for (const name of files) {
      const spoilt = join(broken(kind), name);
      const [here, isThere] = [join(content, name), existsSync(spoilt)];
      const before = own.get(name) ?? readFileSync(here, 'utf8');
      own.set(name, before);
      if (!isThere) rmSync(here, { force: true });
      else if (readFileSync(spoilt, 'utf8') !== plain(name)) cpSync(spoilt, here);
      else writeFileSync(here, before);
    }
  }

  /** The report of a build that may hold broken articles. */
  function reportOf(read: Content): string {
    const settings = { holdBroken: true, content } as Parameters<typeof checkContent>[1];
    try {
      checkContent(read, settings);
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  }

  test('stops even a build that holds broken articles, which tells of all other errors too', async () => {
    for (const kind of errors(ofTheSite)) {
      spoil(kind);
      const read = await readContent({
        folder: content,
        now: Date.parse(now),
        cache: holding.cache,
      });
      // Where the sections are not known nobody can tell what is none.
      const others = errors(ofFiles).filter((each) => !/^section-|^page-id/.test(each));
      expect([kind, missing(reportOf(read), [kind, ...others])]).toEqual([kind, []]);
    }
    const env = { PORTAL_OUT: holding.out, PORTAL_CACHE: holding.cache };
    const { code } = await build(content, { env, args: ['--hold-broken'] });
    expect(code).toBe(1);
    const nowhere = await build(join(content, 'khong-co'), { env, args: ['--hold-broken'] });
    expect([nowhere.code, missing(nowhere.printed, ['folder-missing'])]).toEqual([1, []]);
    expect(manifestOf(holding.out)).toEqual(published);
  });

  test('that is a warning is told among the others', async () => {
    const warnings = ofTheSite.filter((each) => !errors(ofTheSite).includes(each));
    expect(warnings).not.toEqual([]);
    for (const kind of warnings) {
      spoil(kind);
      const { problems } = await readContent({ folder: content, now: Date.parse(now) });
      expect(problems.map((each) => each.kind)).toContain(kind);
    }
  });
});
