import { describe, expect, it } from 'vitest';
import { decodeText, lineAt, placeOf, placeOnLine } from '#content/file/source-text.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));

describe('decodeText', () => {
  it('drops a byte order mark and evens out line ends', () => {
    expect(decodeText(bytes('\ufeffa\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
  });

  it('names the line of the first byte that is not UTF-8', () => {
    expect(decodeText(bytes('một\nhai\nb', [0xe1], '\n'))).toEqual({ badLine: 3 });
    expect(decodeText(bytes('\ufeffmột\n', [0xff]))).toEqual({ badLine: 2 });
    expect(decodeText(bytes('một\ncụt ', [0xe1, 0xba]))).toEqual({ badLine: 2 });
  });

  it('takes no UTF-16 for text', () => {
    expect(decodeText(Buffer.from('\ufefftitle: A', 'utf16le'))).toEqual({ badLine: 1 });
    expect(decodeText(Buffer.from('a\nb', 'utf16le'))).toEqual({ badLine: 1 });
  });
});

describe('places', () => {
  const text = 'một\n  hai ba \n\nbốn';

  it('are counted from 1, and end with their line', () => {
    expect(placeOf(text, 0, 3)).toEqual({ line: 1, column: 1, length: 3 });
    expect(placeOf(text, 6, 20)).toEqual({ line: 2, column: 3, length: 7 });
    expect(placeOf(text, 18, 18)).toEqual({ line: 4, column: 4, length: 1 });
  });

  it('find words on their line, or take the line without its margins', () => {
    expect(placeOnLine(text, 2, 'ba')).toEqual({ line: 2, column: 7, length: 2 });
    expect(placeOnLine(text, 2, 'bốn')).toEqual({ line: 2, column: 3, length: 6 });
    expect(placeOnLine(text, 3)).toEqual({ line: 3, column: 1, length: 1 });
    expect(placeOnLine(text, 9)).toEqual({ line: 9, column: 1, length: 1 });
  });

  it('lead back to their line', () => {
    expect([1, 2, 3, 4, 5].map((line) => lineAt(text, line))).toEqual([
      'một',
      '  hai ba ',
      '',
      'bốn',
      '',
    ]);
  });
});
