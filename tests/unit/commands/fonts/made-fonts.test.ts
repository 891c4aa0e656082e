import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { letters } from '#commands/fonts/letters.ts';
import { madeFonts } from '#commands/fonts/made-fonts.ts';
import { root } from '../../../support/build.ts';

const made = await madeFonts();
const names = ['fonts/be-vietnam-pro-400.woff2', 'fonts/be-vietnam-pro-700.woff2'];

test('what is committed is what `npm run fonts` makes', () => {
  expect([...made.keys()].sort()).toEqual(['fonts.css', 'fonts/OFL.txt', ...names]);
  for (const [path, bytes] of made) {
    const committed = readFileSync(join(root, 'src/styles', path));
    expect([path, committed.equals(bytes)]).toEqual([path, true]);
  }
});

test.each(names)('%s has every letter of Vietnamese, and its licence', (name) => {
  const font = create(made.get(name) as Buffer) as Font;
  const text = 'Ngoằn ngoèo Ỷ Ỹ Ỵ ễ ẵ Ự Đ đ “20 °C” – 5 m², 3 ‰ … ₫ €';
  expect([...text].filter((letter) => !letters.includes(letter))).toEqual([]);
  const missing = letters.filter((each) => !font.hasGlyphForCodePoint(each.codePointAt(0) ?? 0));
  expect(missing).toEqual([]);
  expect(font.copyright).toContain('The Be Vietnam Pro Project Authors');
});

test('the licence reserves no name, so that what is cut out may keep it', () => {
  const licence = made.get('fonts/OFL.txt')?.toString() ?? '';
  const [copyright = '', ...rest] = licence.split('\n');
  expect(copyright).toContain('Be Vietnam Pro');
  expect(copyright).not.toMatch(/reserved font name/i);
  expect(rest.join('\n')).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

test('both weights together are light', () => {
  const sizes = names.map((name) => made.get(name)?.length ?? Number.NaN);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(30_000);
});
