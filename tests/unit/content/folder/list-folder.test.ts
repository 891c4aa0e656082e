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
    symlinkSync('..', join(folder, 'articles/a/up'));
    symlinkSync(folder, join(folder, 'articles/all'));
    symlinkSync('a', join(folder, 'articles/same'));
    expect([...listFolder(folder).files.keys()]).toEqual([
      'articles/a/b.md',
      'articles/same/b.md',
      'sections.yml',
      'site.yml',
    ]);
  });

  it('does not follow links that lead out, though it may itself be one', () => {
    const folder = scratch({ 'articles/a.md': '' });
    const other = scratch({ 'c.md': '' });
    symlinkSync(other, join(folder, 'articles/other'));
    symlinkSync(join(other, 'c.md'), join(folder, 'articles/c.md'));
    const linked = join(other, 'content');
    symlinkSync(folder, linked);
    for (const listed of [listFolder(folder), listFolder(linked)]) {
      expect(listed.outside).toEqual(['articles/c.md', 'articles/other']);
      expect([...listed.files.keys()]).toEqual(['articles/a.md', 'sections.yml', 'site.yml']);
    }
  });

  it('tells of two names that read the same', () => {
    const folder = scratch({ 'articles/ảnh.png': '', ['articles/ảnh.png'.normalize('NFD')]: '' });
    expect(listFolder(folder).twice.length).toBe(1);
  });

  it('names what cannot be opened', () => {
    const folder = scratch({});
    mkdirSync(join(folder, 'articles'));
    symlinkSync('gone', join(folder, 'articles/old'));
    expect(listFolder(folder).unreadable).toEqual(['articles/old']);
    expect(listFolder(join(folder, 'nowhere'))).toMatchObject({
      files: new Map(),
      unreadable: ['.'],
    });
  });
});
