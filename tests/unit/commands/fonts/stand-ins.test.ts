import { expect, test } from 'vitest';
import { averageAdvance } from '#commands/fonts/sample.ts';
import { fitOf } from '#commands/fonts/stand-ins.ts';

test('a narrower face is enlarged to our width, and its lines keep our height', () => {
  const ours = { ascent: 1000, descent: 265, lineGap: 0, averageAdvance: 500 };
  expect(fitOf(ours, 400)).toEqual({
    'size-adjust': 125,
    'ascent-override': 80,
    'descent-override': 21.2,
    'line-gap-override': 0,
  });
});

test('letters count as often as they stand in the news; those that a face has not do not count', () => {
  expect(averageAdvance({ advance: () => 480 })).toBeCloseTo(480);
  expect(averageAdvance({ advance: (letter) => (letter === 'đ' ? undefined : 480) })).toBeCloseTo(
    480,
  );
  // A blank is more than a fifth of what is written.
  const blanks = averageAdvance({ advance: (letter) => (letter === ' ' ? 1000 : 0) });
  expect(blanks).toBeGreaterThan(200);
  expect(blanks).toBeLessThan(250);
});
