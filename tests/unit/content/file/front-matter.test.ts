import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '#content/file/front-matter.ts';

const split = (text: string) => {
  const parts = splitFrontMatter(text);
  if ('kind' in parts) return parts.kind;
  return [text.slice(...parts.yaml), text.slice(parts.body)];
};

describe('splitFrontMatter', () => {
  it.each([
    ['---\ntitle: A\n---\nB\n', ['title: A\n', 'B\n']],
    ['---\ntitle: A\n---', ['title: A\n', '']],
    ['---\n---\nB', ['', 'B']],
    ['\n\n---  \ntitle: A\n--- \n\nB', ['title: A\n', '\nB']],
    ['---\ntitle: A\n---\nB\n\n---\n\nC', ['title: A\n', 'B\n\n---\n\nC']],
    ['---\ntitle: A\nlead: B --- C\n---\nD', ['title: A\nlead: B --- C\n', 'D']],
  ])('%j', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    ['', 'front-matter-missing'],
    ['B', 'front-matter-missing'],
    ['— Lời dẫn\ntitle: A\n---\n', 'front-matter-missing'],
    ['—\nĐoạn văn.\n---\n', 'front-matter-missing'],
    ['title: A\n\nB', 'front-matter-missing'],
    ['----\ntitle: A\n\nB', 'front-matter-fence'],
    ['---', 'front-matter-open'],
    ['+++\ntitle = "A"\n+++\nB', 'front-matter-toml'],
  ])('%j', (text, kind) => {
    expect(split(text)).toBe(kind);
  });

  it.each([
    ['----\ntitle: A\n----\nB', ['----', '----']],
    ['—\ntitle: A\n---\nB', ['—']],
    ['---\ntitle: A\n—-\nB\n\n---\n\nC', ['—-']],
    ['\n--\ntitle: A\n---\nB', ['--']],
    ['title: A\n– – –\nlead: B\n---\nB', []],
    ['---\nlead: |\n  —\n---\nB', []],
  ])('%j names its mangled lines', (text, mangled) => {
    const parts = splitFrontMatter(text);
    if ('kind' in parts) throw new Error(parts.kind);
    expect(parts.mangled.map((range) => text.slice(...range))).toEqual(mangled);
    expect(text.slice(...parts.yaml)).toMatch(/^(?:title: A|lead: )/);
    expect(parts.unopened !== undefined).toBe(text.startsWith('title'));
  });
});
