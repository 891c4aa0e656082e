import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFolder } from '#content/folder/list-folder.ts';
import { scratch } from '../scratch.ts';

describe('listFolder', () => {
  it('lists files in the order of their NFC paths, and keeps the spelling on disk', () => {
    const nfd = 'articles/ảnh.png'.normalize('NFD');
    const folder = scratch({
      [nfd]: '',
      'articles/b.md': '',
      'articles/đ.md': '',
      'articles/a/z.md': '',
    });
    const { files } = listFolder(folder);
    expect([...files.keys()]).toEqual([
      'articles/a/z.md',
      'articles/b.md',
      'articles/đ.md',
      'articles/ảnh.png',
      'sections.yml',
      'site.yml',
    ]);
    expect(files.get('articles/ảnh.png')?.path).toBe(nfd);
  });

  it('follows links to folders, but not round and round', () => {
    const folder = scratch({ 'articles/a/b.md': '' });
    const other = scratch({ 'c.md': '' });
    symlinkSync('..', join(folder, 'articles/a/up'));
    symlinkSync(folder, join(folder, 'articles/all'));
    symlinkSync(other, join(folder, 'articles/other'));
    expect([...listFolder(folder).files.keys()]).toEqual([
      'articles/a/b.md',
      'articles/other/c.md',
      'articles/other/sections.yml',
      'articles/other/site.yml',
      'sections.yml',
      'site.yml',
    ]);
  });

  it('names what cannot be opened', () => {
    const folder = scratch({});
    mkdirSync(join(folder, 'articles'));
    symlinkSync('gone', join(folder, 'articles/old'));
    expect(listFolder(folder).unreadable).toEqual(['articles/old']);
    expect(listFolder(join(folder, 'nowhere'))).toEqual({ files: new Map(), unreadable: ['.'] });
  });
});
