import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedLine } from '#content/marked-line.ts';

/** What stands above the carets. */
function marked(line: string, marks: string): string {
  const letters = [...line];
  return letters.slice(marks.indexOf('^'), marks.length).join('');
}

describe('markedLine', () => {
  it('underlines the words', () => {
    expect(markedLine('date: 2026-02-31', 7, 10)).toEqual({
      line: 'date: 2026-02-31',
      marks: '      ^^^^^^^^^^',
    });
  });

  it.each(['NFC', 'NFD'])('counts letters with their marks as one column, in %s too', (form) => {
    const text = 'lead: Thường trực Tỉnh ủy: họp'.normalize(form);
    const column = text.indexOf('T', 10) + 1;
    const { line, marks } = markedLine(text, column, 'Tỉnh ủy'.normalize(form).length);
    expect(line).toBe('lead: Thường trực Tỉnh ủy: họp');
    expect(marked(line, marks)).toBe('Tỉnh ủy');
  });

  it('gives wide letters two columns and invisible ones none', () => {
    const { marks } = markedLine('中文 \u200btin 🌾 mới', 12, 3);
    expect(marks).toBe(`${' '.repeat(12)}^^^`);
  });

  it('shows tabs as blanks and no control characters', () => {
    expect(markedLine('\ta\u001b[31m', 2, 1)).toEqual({ line: ' a\ufffd[31m', marks: ' ^' });
  });

  it('marks one column at the end of a line', () => {
    expect(markedLine('abc', 4, 1).marks).toBe('   ^');
  });

  it('cuts long lines around the words', () => {
    const text = `${'đầu '.repeat(60)}[x](./mất.md) ${'cuối '.repeat(60)}`;
    const column = text.indexOf('./mất.md') + 1;
    const { line, marks } = markedLine(text, column, './mất.md'.length);
    expect(line.length).toBeLessThanOrEqual(96);
    expect([line.at(0), line.at(-1)]).toEqual(['…', '…']);
    expect(marked(line, marks)).toBe('./mất.md');
  });

  it('never throws, and always marks something within reach', () => {
    const letter = fc.constantFrom(
      'a',
      'ế',
      '\u0301',
      '\u200b',
      '🌾',
      '中',
      '\t',
      '\u001b',
      '\ud800',
      ' ',
    );
    const strings = fc.string({ unit: letter, maxLength: 200 });
    fc.assert(
      fc.property(
        strings,
        fc.integer({ min: 1, max: 220 }),
        fc.nat(300),
        (text, column, length) => {
          const { line, marks } = markedLine(text, column, length);
          expect(marks).toMatch(/^ *\^+$/);
          expect(line).not.toMatch(/[\n\t]/);
          expect(marks.length).toBeLessThanOrEqual(98);
        },
      ),
    );
  });
});
