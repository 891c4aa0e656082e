import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '#content/folder/file-identity.ts';

describe('identify', () => {
  it.each([
    ['articles/a/b.md', 'a/b', undefined],
    ['articles/a/2026/thang-3/b.md', 'a/b', undefined],
    ['articles/a/2026/b/index.md', 'a/b', undefined],
    ['articles/a/b/index.md', 'a/b', undefined],
    ['articles/a/index.md', 'a/index', undefined],
    ['articles/b.md', '/b', undefined],
    ['articles/a/Bão số 9.md', 'a/bao-so-9', 'articles/a/bao-so-9.md'],
    ['articles/a/Bão số 9.md'.normalize('NFD'), 'a/bao-so-9', 'articles/a/bao-so-9.md'],
    ['articles/a/Bão/index.md', 'a/bao', 'articles/a/bao/index.md'],
    ['articles/a/bao_9.md', 'a/bao-9', 'articles/a/bao-9.md'],
    ['articles/a/bao-.md', 'a/bao', 'articles/a/bao.md'],
    ['articles/a/bao.md.md', 'a/bao-md', 'articles/a/bao-md.md'],
    ['articles/a/???.md', 'a/khong-ten', 'articles/a/khong-ten.md'],
    ['pages/lien-he.md', 'lien-he', undefined],
    ['pages/to-chuc/so-do/index.md', 'so-do', undefined],
    ['pages/index.md', 'index', undefined],
  ])('%s', (path, id, rightPath) => {
    const identity = identify(path);
    expect([identity?.id, identity?.rightPath]).toEqual([id, rightPath]);
  });

  it.each(['site.yml', 'a.md', 'articles/a/b.MD', 'articles/a/b.txt', 'other/a/b.md', 'articles'])(
    '%s is neither article nor page',
    (path) => {
      expect(identify(path)).toBeUndefined();
    },
  );

  it('has nothing to say against the names it gives', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), (name, isFolder) => {
        const safe = name.replace(/[/\0]/g, '-');
        const right = identify(`articles/a/${safe}${isFolder ? '/index' : ''}.md`)?.rightPath;
        if (right !== undefined) expect(identify(right)).not.toHaveProperty('rightPath');
      }),
    );
  });
});
