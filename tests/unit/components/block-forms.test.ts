import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockForms } from '#components/block-forms.ts';
import { run } from '../portal/invented.ts';

/** First letters of the forms for sections with so many articles. */
const forms = (...counts: number[]) =>
  blockForms(counts.map((count) => ({ articles: run(count) })))
    .map(([letter]) => letter)
    .join('');

test('one across and two halves take turns', () => {
  expect(forms(5, 5, 5, 5, 5, 5, 5)).toBe('fhhrhhf');
  expect(forms(5, 5)).toBe('fr');
});

test('small sections stand in pairs', () => {
  expect(forms(1, 5)).toBe('hh');
  expect(forms(5, 2)).toBe('hh');
  expect(forms(5, 5, 2)).toBe('fhh');
  expect(forms(5, 5, 5, 2)).toBe('frhh');
});

test('a portal of one small section has a row', () => {
  expect(forms()).toBe('');
  expect(forms(1)).toBe('r');
});

test('no half is left alone, and each section has its form', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }), (counts) => {
      const letters = forms(...counts);
      expect(letters).toHaveLength(counts.length);
      expect(letters.replaceAll('hh', '')).not.toContain('h');
    }),
  );
});
