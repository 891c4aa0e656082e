import { describe, expect, test } from 'vitest';
import { isLinking } from '#search/linking.ts';
import { pairTerm, syllableTerm } from '#search/terms.ts';
import { type Findable, weigh } from '#search/weigh.ts';

const weightsOf = (over: Partial<Findable>) =>
  weigh({ title: '', lead: '', body: '', names: [], ...over });

/** So many syllables, no two alike. */
const filler = (count: number) => Array.from({ length: count }, (_, at) => `x${at}`).join(' ');

describe('the terms of an article', () => {
  test('are its syllables and the pairs of its neighbours, and nothing else', () => {
    expect([...weightsOf({ body: 'Đảng bộ, tỉnh.' }).keys()].sort()).toEqual(
      [
        syllableTerm('đảng'),
        syllableTerm('bộ'),
        syllableTerm('tỉnh'),
        pairTerm('đảng', 'bộ'),
        pairTerm('bộ', 'tỉnh'),
      ].sort(),
    );
    expect(weightsOf({ title: ' – 🌀 …' }).size).toBe(0);
  });

  test('are the same for both schools of spelling, and accents make others', () => {
    expect([...weightsOf({ title: 'Hoà lí' })]).toEqual([...weightsOf({ title: 'hòa LÝ' })]);
    expect(weightsOf({ title: 'Hoa ly' }).has(syllableTerm('hòa'))).toBe(false);
  });

  test('are no pairs across title, lead, names and body', () => {
    const weights = weightsOf({ title: 'a', lead: 'b', names: ['c', 'd'], body: 'e' });
    expect([...weights.keys()].sort()).toEqual([...'abcde'].map(syllableTerm).sort());
  });

  test('weigh most in the title, least in the body', () => {
    const weights = weightsOf({ title: 'một a', names: ['hai b'], lead: 'ba c', body: 'bốn d' });
    const ordered = ['một', 'hai', 'ba', 'bốn'].map((each) => weights.get(syllableTerm(each)) ?? 0);
    expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
    expect(new Set(ordered).size).toBe(4);
    expect(ordered.at(-1)).toBe(1);
    expect(weights.get(pairTerm('một', 'a'))).toBe(weights.get(syllableTerm('một')));
  });

  test('weigh for each time they stand there, but no more than Pagefind keeps apart', () => {
    const twice = weightsOf({ body: 'bụi lên, bụi về' });
    expect(twice.get(syllableTerm('bụi'))).toBe(2);
    const often = weightsOf({
      title: 'bụi bụi',
      lead: 'bụi',
      body: 'bụi '.repeat(50),
      names: ['bụi'],
    });
    expect(often.get(syllableTerm('bụi'))).toBe(10);
    expect(often.get(pairTerm('bụi', 'bụi'))).toBe(10);
  });
});

describe('pairs that tell nothing', () => {
  const pair = pairTerm('bụi', 'và');

  test('are left out deep in the body only', () => {
    expect(weightsOf({ body: `${filler(100)} bụi và` }).has(pair)).toBe(false);
    expect(weightsOf({ body: `${filler(20)} bụi và` }).has(pair)).toBe(true);
    expect(weightsOf({ title: `${filler(100)} bụi và` }).has(pair)).toBe(true);
    expect(weightsOf({ lead: `${filler(100)} bụi và` }).has(pair)).toBe(true);
  });

  test('leave their syllables and all other pairs, however deep', () => {
    const weights = weightsOf({ body: `${filler(500)} mất đê và` });
    expect(weights.has(pairTerm('mất', 'đê'))).toBe(true);
    expect(weights.has(syllableTerm('và'))).toBe(true);
    expect(weights.has(pairTerm('đê', 'và'))).toBe(false);
  });

  test('are those with a word that links, on either side, and surely one', () => {
    expect([isLinking('và', 'bụi'), isLinking('bụi', 'của')]).toEqual([true, true]);
    expect([isLinking('mất', 'đê'), isLinking('va', 'cua')]).toEqual([false, false]);
  });
});
