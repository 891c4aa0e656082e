import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { sampleWorld } from './sample-world.ts';

const { render, survey } = createBodyRenderer();

/** Pieces of which attacks and slips of the keyboard are made. */
const pieces = [
  '<script>·</script>·<img src=x onerror=·<b style="·javascript:·data:·">·&quot;·&#60;·https://·<https://',
  '[·]·(·)·![·](·[^·[^1]·[^1]: ·[a]: ·[a]·<·>·"·\'·|·`·```·\\·*·_·~~·==·- ·> ·# ·1. ·    ',
  '![x](a.jpg)·![](b.jpg "Chú")·![m](mat)·![m](mat "Chú")·[x](b.md)·[x](nhap)·[x](javascript:1)',
  '\n::: anh\n·\n::: video https://youtu.be/SongTra0001\n·\n::: video ./a.mp4\n·\n::: am-thanh a.mp3\n·::: video javascript:x.mp4\n·\n:::\n·:::',
  '\n·\n\n·\n\n[^1]: ·\n\n[a]: ·\n\n- ·\n\n|a|\n|-|\n|·a·Ảnh: ·Ð·\u0301·\u0430·\u0000·\ud83d',
].flatMap((line) => line.split('·'));
const markdown = fc.oneof(
  {
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join('')),
    weight: 4,
  },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);

const tag =
  /<\/?(?:a|audio|blockquote|br|code|details|div|em|figcaption|figure|h[2-6]|hr|img|li|mark|ol|p|pre|s|section|span|strong|sub|summary|sup|table|tbody|td|th|thead|tr|ul|video)(?: (?:alt|aria-label|aria-labelledby|class|data-player|decoding|height|href|id|loading|poster|preload|rel|role|src|start|tabindex|title|width)="[^"<>]*"| controls)*>/g;

describe('whatever is typed', () => {
  test('comes out as known elements with known attributes, all else escaped', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        const html = render(typed, sampleWorld);
        expect(html.replace(tag, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 500 },
    );
  });

  test('closes every element it opens, in order', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        const open: (string | undefined)[] = [];
        for (const [all, name = ''] of render(typed, sampleWorld).matchAll(/<\/?(\w+)[^>]*>/g)) {
          if (all.startsWith('</')) expect(open.pop()).toBe(name);
          else if (!['br', 'hr', 'img'].includes(name)) open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('leads to no address that runs something', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        expect(render(typed, sampleWorld)).not.toMatch(
          /(?:href|src)="\s*(?:javascript|vbscript|data|file):/i,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('can be surveyed, with lines the body has', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        const { links, pictures, failures, text } = survey(typed);
        const last = typed.split(/\r\n|\r|\n/).length;
        for (const { line } of [...links, ...pictures, ...failures]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(last);
        }
        expect(failures.filter(({ reason }) => reason === 'render')).toEqual([]);
        expect(text.length).toBeLessThanOrEqual(1500);
      }),
      { numRuns: 500 },
    );
  });

  test('has ids only once, and ways within the page that lead somewhere', () => {
    fc.assert(
      fc.property(markdown, (typed) => {
        const html = render(typed, sampleWorld);
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, target] of html.matchAll(/ href="#(fn[^"]*)"/g))
          expect(ids).toContain(target);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is nested without end', () => {
  const times = 3000;

  test.each([
    ['pictures in pictures', `${'!['.repeat(times)}a${'](b)'.repeat(times)}`],
    ['open brackets', '!['.repeat(times)],
    ['links in links', `${'['.repeat(times)}a${'](b)'.repeat(times)}`],
    ['quotations', `${'>'.repeat(times)}a`],
    ['lists', `${'- '.repeat(times)}a`],
    ['notes in notes', `[^1]\n\n${'[^1]: '.repeat(times)}`],
    ['emphasis', '*a **b '.repeat(times)],
    ['directives', '::: anh\n'.repeat(times)],
    ['directives without a name', '::: x\n:::\n'.repeat(times)],
    ['equal headings', '# a\n'.repeat(times)],
  ])('is rendered and surveyed: %s', (_, typed) => {
    expect(render(typed, sampleWorld).replace(tag, '')).not.toMatch(/[<>]/);
    expect(survey(typed).failures.filter(({ reason }) => reason === 'render')).toEqual([]);
  });
});
