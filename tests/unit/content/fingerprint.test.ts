import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMON_PAIRS } from '#content/common-pairs.ts';
import { fingerprint } from '#content/fingerprint.ts';
import { syllables } from '#text/syllables.ts';

const pairsOf = (code: string) => code.match(/.{4}/g) ?? [];

describe('a fingerprint', () => {
  test('holds four digits for each pair of neighbours', () => {
    expect(fingerprint('Cầu Trà Giang', undefined, '')).toMatch(/^[0-9a-z]{8}$/);
    expect(fingerprint('Lũ', undefined, '')).toBe('');
  });

  test('holds each pair once, in order of appearance', () => {
    const [bridge, river] = pairsOf(fingerprint('Cầu Trà Giang', undefined, ''));
    expect(pairsOf(fingerprint('Cầu Trà Giang', 'Trà Giang', 'Cầu Trà'))).toEqual([bridge, river]);
  });

  test('is the same in capitals, with the other tone placement, and decomposed', () => {
    const plain = fingerprint('Khánh hòa thủy lợi Khe Mơ', undefined, '');
    expect(fingerprint('KHÁNH HOÀ THUỶ LỢI KHE MƠ', undefined, '')).toBe(plain);
    expect(fingerprint('Khánh hòa thủy lợi Khe Mơ'.normalize('NFD'), undefined, '')).toBe(plain);
  });

  test('tells the same letters under other marks apart', () => {
    expect(fingerprint('Đê Mơ', undefined, '')).not.toBe(fingerprint('Dê Mơ', undefined, ''));
  });

  test('pairs nothing across title, lead and body', () => {
    expect(fingerprint('Khe', 'Mơ', 'Cạn')).toBe('');
  });

  test('leaves common pairs out, but keeps what stands beside them', () => {
    expect(COMMON_PAIRS.has('phát triển')).toBe(true);
    expect(fingerprint('Phát triển', undefined, '')).toBe('');
    expect(pairsOf(fingerprint('Phát triển bưởi', undefined, ''))).toEqual(
      pairsOf(fingerprint('triển bưởi', undefined, '')),
    );
  });

  test('looks at the beginning of a long body only', () => {
    const long = 'khe '.repeat(375);
    expect(fingerprint('', undefined, `${long}Cầu Trà Giang`)).toBe(
      fingerprint('', undefined, long),
    );
  });

  test('never grows beyond a kilobyte and a half', () => {
    const endless = Array.from({ length: 2000 }, (_, at) => `sông${at}`).join(' ');
    expect(fingerprint(endless, endless, endless)).toHaveLength(1400);
  });

  test('of any text is whole codes without repetition', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (title, body) => {
          const code = fingerprint(title, undefined, body);
          expect(code).toMatch(/^(?:[0-9a-z]{4})*$/);
          expect(new Set(pairsOf(code)).size).toBe(pairsOf(code).length);
        },
      ),
    );
  });
});

test('the common pairs are pairs as the splitter gives them, each written once', () => {
  const odd = [...COMMON_PAIRS].filter((pair) => {
    const split = syllables(pair);
    return split.length !== 2 || split.join(' ') !== pair;
  });
  expect(odd).toEqual([]);
  expect(COMMON_PAIRS.size).toBeGreaterThan(1000);
});
