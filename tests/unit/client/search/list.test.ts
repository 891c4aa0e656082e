import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openList } from '#client/search/list.ts';
import type { Piece, Result } from '#search/answer.ts';

const before = globalThis.document;

beforeAll(() => {
  globalThis.document = parseHTML('<body><ol></ol></body>').document;
});

afterAll(() => {
  globalThis.document = before;
});

function open() {
  const element = document.createElement('ol');
  document.body.append(element);
  return { element, list: openList(element, '{count} tin chỉ khớp một phần') };
}

const resultOf = (key: string, passage: Piece[] = []): Result => ({
  key,
  url: `/thoi-su/${key}/`,
  title: [{ text: key }],
  passage,
});

test('stands in the order of each answer, and what stays keeps its link', () => {
  const { element, list } = open();
  const orders = ['abcdefghij', 'jihgfedcba', 'xaybzc', 'c', '', 'cab'];
  const links = new Map<string, Element | undefined>();
  for (const order of orders) {
    const kept = [...order].filter((key) => list.has(key));
    for (const key of kept) links.set(key, list.item(key)?.link);
    list.show([...order].map((key) => resultOf(key)));
    const titles = [...element.querySelectorAll('h2')].map((heading) => heading.textContent);
    expect(titles.join('')).toBe(order);
    for (const key of kept) expect(list.item(key)?.link).toBe(links.get(key));
  }
});

test('text of an article stays text, whatever it looks like', () => {
  const { element, list } = open();
  const script = '<script>alert(1)</script>';
  list.show([resultOf('a', [{ text: '<b>đậm</b> ' }, { text: script, marked: true }])]);
  expect(element.querySelectorAll('script, b')).toHaveLength(0);
  expect(element.querySelector('mark')?.textContent).toBe(script);
  expect(element.querySelector('.search-passage')?.textContent).toBe(`<b>đậm</b> ${script}`);
});

test('section and day stand where the article has them', () => {
  const { element, list } = open();
  list.show([
    { ...resultOf('a'), section: 'Kinh tế', day: '2022-08-03' },
    { ...resultOf('b'), day: '2022-08-03' },
    resultOf('c'),
  ]);
  const about = [...element.querySelectorAll('.search-about')];
  expect(about.map((line) => line.textContent)).toEqual(['Kinh tế · 03/08/2022', '03/08/2022', '']);
  expect(about.map((line) => line.hasAttribute('hidden'))).toEqual([false, false, true]);
});

test('loose results are set apart once, with how many there are; others between them are not', () => {
  const { element, list } = open();
  const loose = (key: string): Result => ({ ...resultOf(key), loose: true });
  const dividers = () =>
    [...element.querySelectorAll('.search-divider')].map(({ textContent, nextSibling }) => [
      textContent,
      nextSibling?.textContent,
    ]);
  list.show([resultOf('a'), loose('b'), resultOf('c'), loose('d'), loose('e')], 1234);
  expect(dividers()).toEqual([['1.234 tin chỉ khớp một phần', 'd']]);
  list.show([loose('e'), loose('d')], 2);
  expect(dividers()).toEqual([['2 tin chỉ khớp một phần', 'e']]);
  list.show([resultOf('a')]);
  expect(dividers()).toEqual([]);
});
