import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Piece } from '#search/answer.ts';
import { askedOf } from '#search/asked.ts';
import { marksOf, piecesOf } from '#search/marks.ts';

interface How {
  common?: string[];
  unfinished?: boolean;
}

/** The text with `[…]` around what is marked. */
function marked(
  text: string,
  words: string,
  { common = [], unfinished = false }: How = {},
): string {
  const { spoken } = askedOf(words, new Set(), { unfinished });
  return show(piecesOf(text, marksOf(text, spoken, new Set(common), unfinished)));
}

const show = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('what was asked is marked', () => {
  test.each([
    ['Đảng bộ tỉnh họp', 'dang bo', '[Đảng bộ] tỉnh họp'],
    ['Đảng bộ tỉnh họp', 'bộ đảng', '[Đảng bộ] tỉnh họp'],
    ['Hoà Bình, nước MĨ', 'hòa mỹ', '[Hoà] Bình, nước [MĨ]'],
    ['Bản đồ, bán đồ', 'bản đồ', '[Bản đồ], bán [đồ]'],
    ['Chỉ thị 55 – CT/TW mới', '55-CT/TW', 'Chỉ thị [55 – CT/TW] mới'],
    ['an, anh và ang', 'an', '[an], anh và ang'],
    ['lụt; bão, lụt', 'lụt', '[lụt]; bão, [lụt]'],
    ['lụt', 'bão', 'lụt'],
    ['lụt', '', 'lụt'],
    ['', 'bão', ''],
    ['🌀 bão 🌀 lớn', 'bão lớn', '🌀 [bão] 🌀 [lớn]'],
  ])('%s ← %s', (text, words, expected) => {
    expect(marked(text, words)).toBe(expected);
  });

  test('in letters of several parts too', () => {
    const text = 'Đảng bộ tỉnh'.normalize('NFD');
    expect(marked(text, 'đảng bộ')).toBe(`[${'Đảng bộ'.normalize('NFD')}] tỉnh`.normalize('NFD'));
  });
});

describe('common syllables', () => {
  const common = ['của'];

  test('are marked beside their neighbour of the question only', () => {
    expect(marked('sức của dân, của ai', 'của dân', { common })).toBe('sức [của dân], của ai');
    expect(marked('dân của ai, của', 'dân của', { common })).toBe('[dân của] ai, của');
    expect(marked('dân, của ai', 'của dân', { common })).toBe('[dân], của ai');
  });

  test('are marked when nothing else was asked', () => {
    expect(marked('sức của dân', 'của', { common })).toBe('sức [của] dân');
  });
});

describe('a last syllable half typed', () => {
  test('marks what it begins, and the syllables before it are whole', () => {
    expect(marked('Tuyển sinh, tuyệt', 'tuy', { unfinished: true })).toBe('[Tuyển] sinh, [tuyệt]');
    expect(marked('bão lớn, bãonh', 'bão l', { unfinished: true })).toBe('[bão lớn], bãonh');
    expect(marked('Tuyển sinh', 'tuy')).toBe('Tuyển sinh');
  });

  test('keeps the accents that were typed', () => {
    expect(marked('Đảng, đang, dang', 'đả', { unfinished: true })).toBe('[Đảng], đang, dang');
  });
});

describe('pieces', () => {
  const words = fc.array(fc.constantFrom('Đảng', 'bộ', 'bo', 'lụt', '<b>', '&amp;', '🌀', '55-CT'));
  const blanks = fc.constantFrom(' ', '\n', ' – ', '/', ', ', '');

  test('joined give the text back', () => {
    fc.assert(
      fc.property(words, blanks, words, fc.nat(9), (parts, blank, asked, from) => {
        const text = parts.join(blank);
        const { spoken } = askedOf(asked.join(' '), new Set());
        const marks = marksOf(text, spoken, new Set());
        const joined = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('');
        expect(joined(piecesOf(text, marks))).toBe(text);
        const start = marks.syllables[from]?.start ?? 0;
        const end = marks.syllables[from + 2]?.end ?? text.length;
        expect(joined(piecesOf(text, marks, start, end))).toBe(text.slice(start, end));
      }),
    );
  });

  test('are none of them empty, and no two marked ones meet', () => {
    fc.assert(
      fc.property(words, blanks, words, (parts, blank, asked) => {
        const text = parts.join(blank);
        const { spoken } = askedOf(asked.join(' '), new Set());
        const pieces = piecesOf(text, marksOf(text, spoken, new Set()));
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
        for (const [at, piece] of pieces.entries()) {
          expect(piece.marked && pieces[at + 1]?.marked).not.toBe(true);
        }
      }),
    );
  });

  test('of what looks like HTML are text', () => {
    expect(marked('<script>alert(1)</script>', 'script')).toBe('<[script]>alert(1)</[script]>');
  });
});
