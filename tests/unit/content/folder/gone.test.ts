import { describe, expect, it } from 'vitest';
import type { ArticleEntry } from '#content/entry.ts';
import { goneAddresses, goneProblems } from '#content/folder/gone.ts';
import type { KnownAddress } from '#content/folder/known-addresses.ts';
import type { Lookups } from '#content/references.ts';

const known = (id: string, title = id, digest = id): KnownAddress => ({
  kind: 'article',
  id,
  file: `articles/${id}.md`,
  title,
  digest,
});

const entry = (id: string, title = id, digest = id) =>
  ({ id, file: `articles/${id}.md`, digest, data: { title } }) as ArticleEntry;

interface Redirected {
  aliases?: Record<string, string>;
  former?: Record<string, string>;
}

/** What the report says of each address that is lost, in short. */
function report(before: KnownAddress[], articles: ArticleEntry[], told: Redirected = {}) {
  const aliases = Object.entries(told.aliases ?? {}).map(
    ([from, id]) => [from, { kind: 'article' as const, id }] as const,
  );
  const lookups = {
    articles: new Set(articles.map(({ id }) => id)),
    pages: new Set(),
    sections: new Set(articles.map(({ id }) => id.split('/')[0])),
    aliases: new Map(aliases),
    formerSections: new Map(Object.entries(told.former ?? {})),
  } as unknown as Lookups;
  const gone = goneAddresses(before, { lookups, articles, pages: [] });
  return goneProblems(gone, lookups).map(({ kind, file, facts }) => [
    kind,
    file,
    facts.url ?? facts.section,
    facts.moved ?? facts.now,
  ]);
}

describe('an address of the last build', () => {
  it('that is there, or leads on, is not spoken of', () => {
    const before = ['a/1', 'a/2', 'old/3', 'old/4'].map((id) => known(id));
    const now = [entry('a/1'), entry('b/2', 'a/2'), entry('a/3'), entry('b/4', 'old/4')];
    const told = { aliases: { 'a/2': 'b/2', 'a/4': 'b/4' }, former: { old: 'a' } };
    expect(report(before, now, told)).toEqual([]);
  });

  it('is found again by the bytes of its article', () => {
    const before = [known('a/1', 'Một', 'x'), known('a/2', 'Một', 'y')];
    const now = [entry('b/1', 'Một', 'x'), entry('b/2', 'Một', 'y'), entry('a/3')];
    expect(report(before, now)).toEqual([
      ['address-gone', 'articles/b/1.md', '/a/1/', true],
      ['address-gone', 'articles/b/2.md', '/a/2/', true],
    ]);
  });

  it('is found again by a title that one new article has', () => {
    expect(report([known('a/1', 'Một')], [entry('b/1', 'Một', 'new'), entry('a/2')])).toEqual([
      ['address-gone', 'articles/b/1.md', '/a/1/', true],
    ]);
  });

  it('is not taken for another of that title: one of two, or one that was there before', () => {
    const title = 'Lịch làm việc tuần';
    const two = [entry('a/2', title, 'x'), entry('a/3', title, 'y')];
    const lost = [['address-gone', 'articles/a/1.md', '/a/1/', false]];
    expect(report([known('a/1', title)], two)).toEqual(lost);
    const before = [known('a/1', title), known('a/2', title, 'x')];
    expect(report(before, two.slice(0, 1))).toEqual(lost);
  });

  it('is spoken of as long as the article is where it was found', () => {
    const before = [{ ...known('a/1', 'Một'), movedTo: 'a/2' }, known('a/2', 'Một', 'new')];
    expect(report(before, [entry('a/2', 'Tên khác', 'newer')])).toEqual([
      ['address-gone', 'articles/a/2.md', '/a/1/', true],
    ]);
  });
});

describe('a section that got another id', () => {
  const before = [1, 2, 3].map((number) => known(`old/${number}`));

  it('is one warning, which names the line to add', () => {
    const now = [1, 2].map((number) => entry(`new/${number}`, 'Sửa', `old/${number}`));
    expect(report(before, now)).toEqual([['section-gone', 'sections.yml', 'old', 'new']]);
  });

  it('has a warning of its own for what went elsewhere', () => {
    const now = [
      entry('new/1', '', 'old/1'),
      entry('new/2', '', 'old/2'),
      entry('b/x', '', 'old/3'),
    ];
    expect(report(before, now)).toEqual([
      ['section-gone', 'sections.yml', 'old', 'new'],
      ['address-gone', 'articles/b/x.md', '/old/3/', true],
    ]);
  });

  it('is only counted when nothing of it is left', () => {
    expect(report(before, [entry('a/1')])).toEqual([
      ['section-gone', 'sections.yml', 'old', undefined],
    ]);
  });
});
