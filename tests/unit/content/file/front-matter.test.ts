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
    ['----\ntitle: A\n----\n', 'front-matter-missing'],
    ['—\ntitle: A\n—\n', 'front-matter-missing'],
    ['title: A\n---\nB', 'front-matter-missing'],
    ['---', 'front-matter-open'],
    ['---\ntitle: A\n----\nB', 'front-matter-open'],
    ['+++\ntitle = "A"\n+++\nB', 'front-matter-toml'],
  ])('%j', (text, kind) => {
    expect(split(text)).toBe(kind);
  });
});
