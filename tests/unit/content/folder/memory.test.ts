import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeDigest } from '#content/folder/code-digest.ts';
import { listFolder } from '#content/folder/list-folder.ts';
import { openMemory } from '#content/folder/memory.ts';
import { readContent } from '#content/read.ts';
import { article, now, scratch, write } from '../scratch.ts';

/** Asks what `a.md` tells, and what had to be done for it. @param later milliseconds that passed since it was written */
function ask(folder: string, key = 'k', later = 10_000) {
  const memory = openMemory(join(folder, 'cache'), key, Date.now() + later);
  const file = listFolder(folder).files.get('a.md');
  if (!file) throw new Error('no a.md');
  const steps: string[] = [];
  const read = () => {
    steps.push('read');
    return readFileSync(join(folder, 'a.md'));
  };
  const tell = (bytes: Uint8Array) => {
    steps.push('tell');
    return Buffer.from(bytes).toString();
  };
  const { told } = memory.recall('article', file, read, tell);
  memory.save();
  return [told, ...steps];
}

describe('the memory', () => {
  it('asks nothing again of a file that is untouched', () => {
    const folder = scratch({ 'a.md': 'một' });
    expect(ask(folder)).toEqual(['một', 'read', 'tell']);
    expect(ask(folder)).toEqual(['một']);
    expect(ask(folder)).toEqual(['một']);
    write(folder, { 'a.md': 'hai' });
    expect(ask(folder)).toEqual(['hai', 'read', 'tell']);
  });

  it('does not trust the times of a file just written, but knows its bytes', () => {
    const folder = scratch({ 'a.md': 'một' });
    expect(ask(folder, 'k', 0)).toEqual(['một', 'read', 'tell']);
    expect(ask(folder, 'k', 0)).toEqual(['một', 'read']);
    const { atime, mtime } = statSync(join(folder, 'a.md'));
    write(folder, { 'a.md': 'hai' });
    utimesSync(join(folder, 'a.md'), atime, mtime);
    expect(ask(folder, 'k', 0)).toEqual(['hai', 'read', 'tell']);
  });

  it('is written down again only where something was learnt', () => {
    const folder = scratch({ 'a.md': 'một' });
    const written = () => statSync(join(folder, 'cache/content.json'), { bigint: true }).ino;
    ask(folder, 'k', 0);
    const first = written();
    ask(folder, 'k', 0);
    expect(written()).toBe(first);
    ask(folder);
    expect(written()).not.toBe(first);
  });

  it('forgets all under another key, and when damaged in any way', () => {
    const folder = scratch({ 'a.md': 'một' });
    ask(folder);
    expect(ask(folder, 'other')).toEqual(['một', 'read', 'tell']);
    const path = join(folder, 'cache/content.json');
    const whole = readFileSync(path, 'utf8');
    for (const damaged of [
      '',
      '{}',
      whole.slice(0, -9),
      whole.replace('một', 'hai'),
      `${whole} `,
    ]) {
      writeFileSync(path, damaged);
      expect(ask(folder, 'other')).toEqual(['một', 'read', 'tell']);
    }
    expect(ask(folder, 'other')).toEqual(['một']);
  });

  it('asks again when it has nowhere to keep things', () => {
    const folder = scratch({ 'a.md': 'một', cache: 'a file, not a folder' });
    expect(ask(folder)).toEqual(['một', 'read', 'tell']);
    expect(ask(folder)).toEqual(['một', 'read', 'tell']);
  });

  it('changes nothing in what is read', async () => {
    const folder = scratch({
      'articles/thoi-su/a.md': article('tags: Y tế\n', '[b](./b.md) ![](./c.png)\n'),
      'articles/thoi-su/b.md': article('draft: true\n'),
      'articles/thoi-su/loi.md': article('dete: 1\n'),
      'pages/lien-he.md': '---\ntitle: Liên hệ\n---\nSố 1.',
    });
    const cache = join(scratch({}), 'cache');
    const read = () =>
      readContent({ folder, now, cache }).then((content) => JSON.stringify(content));
    const cold = await readContent({ folder, now });
    expect(cold.problems.map(({ kind }) => kind)).toEqual([
      'picture-missing',
      'picture-without-alt',
      'key-unknown',
    ]);
    expect([await read(), await read(), await read()]).toEqual(Array(3).fill(JSON.stringify(cold)));
    write(folder, { 'site.yml': 'name: A\nurl: https://thu.example.vn\ntimeZone: UTC\n' });
    const [entry] = (await readContent({ folder, now, cache })).articles;
    expect(entry?.data.date.instant).toBe(Date.UTC(2026, 2, 15));
  });
});

describe('the digest of the code', () => {
  it('is there, and the same at each asking', () => {
    expect(codeDigest(['text'])).toMatch(/^[\w-]{22}$/);
    expect(codeDigest(['text'])).toBe(codeDigest(['text']));
  });
});
