import { expect, test } from 'vitest';
import { isWorthFetching } from '../../../../src/client/prefetch/worth.ts';

const origin = 'https://songtra.example.vn';
const here = { origin, pathname: '/thoi-su/', search: '' };
const link = { ...here, pathname: '/kinh-te/', download: '', dataset: {} };

test('another page of the portal is worth it', () => {
  expect(isWorthFetching(link, here)).toBe(true);
});

test.each([
  ['another portal', { origin: 'https://dichvucong.songtra.example.vn' }],
  ['this very page', { pathname: '/thoi-su/' }],
  ['a file', { pathname: '/thoi-su/tin/tep/ke-hoach.pdf' }],
  ['what is to be saved', { download: 'tin.html' }],
  ['an answer of the search', { pathname: '/tim-kiem/', search: '?q=de' }],
  ['a page of older news, which is read in place', { dataset: { number: '2' } }],
])('%s is not', (_, change) => {
  expect(isWorthFetching({ ...link, ...change }, here)).toBe(false);
});
