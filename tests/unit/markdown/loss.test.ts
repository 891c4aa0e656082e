import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { BodyWorld } from '#markdown/world.ts';

const { render, survey } = createBodyRenderer();

/** A portal that has everything, and prints addresses as typed. */
const world: BodyWorld = {
  link: (href) => ({ href, external: false }),
  picture: (src) => ({ src }),
  firstPictureEager: true,
};

/** Syntax to stand between words. No fences of code: what follows the name of their language is not meant to be read. */
const syntax = [
  ' ·\n·\n\n·\n- ·\n> ·\n# ·\n1. ·    ·\n    ·\t·\n\n    ·*·**·_·~~·==·`·\\·|·\n|---|\n·\n|---|---|\n·\n===\n·\n---\n',
  '[·]·(·)·![·](·](<·>)·[^·[^1]·\n\n[^1]: ·\n\n[^2]: ·[^2]·]: ·\n\n[·][·<·>·&amp;·"· "·")·https://·<b>·^[',
  '\n::: anh\n·\n::: video a.mp4\n·\n::: am-thanh a.mp3\n·\n:::\n·![·](a.jpg)\n·:::',
].flatMap((line) => line.split('·'));

test('no word is lost unless the survey says so', () => {
  const parts = fc.array(fc.oneof(fc.constant('word'), fc.constantFrom(...syntax)), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(parts, (all) => {
      const words = all.map((_, i) => `w${i}x`);
      const markdown = all.map((part, i) => (part === 'word' ? words[i] : part)).join('');
      if (/~~~|```/.test(markdown) || survey(markdown).failures.length > 0) return;
      const html = render(markdown, world);
      for (const [i, part] of all.entries()) if (part === 'word') expect(html).toContain(words[i]);
    }),
    { numRuns: 1000 },
  );
});
