import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { termsHtml } from '#integrations/search/terms-html.ts';
import { weigh } from '#search/weigh.ts';
import { searchDocument } from './documents.ts';

const article = searchDocument('a', '2022-08-03');
const findable = { title: 'Bão số 5', lead: '', body: 'Gió to, bão lớn.', names: [] };

function metas(html: string, kind: string): string[] {
  const { document } = parseHTML(html);
  const attribute = `data-pagefind-${kind}`;
  return [...document.querySelectorAll(`meta[${attribute}]`)].map(
    (meta) => `${meta.getAttribute(attribute)}=${meta.getAttribute('content')}`,
  );
}

test('every term stands there once, below its weight, the heaviest first', () => {
  const weights = weigh(findable);
  const { document } = parseHTML(termsHtml(article, weights));
  const spans = [...document.querySelectorAll('span[data-pagefind-weight]')];
  const found = spans.flatMap((span) => {
    const weight = Number(span.getAttribute('data-pagefind-weight'));
    return (span.textContent ?? '').split(' ').map((term): [string, number] => [term, weight]);
  });
  expect(found.toSorted()).toEqual([...weights].toSorted());
  const order = found.map(([, weight]) => weight);
  expect(order).toEqual(order.toSorted((a, b) => b - a));
});

test('two terms of different weight do not run together', () => {
  const { document } = parseHTML(termsHtml(article, new Map(Object.entries({ a: 8, b: 2 }))));
  expect(document.body.textContent).toBe('a b');
});

test('it is the same in whatever order the terms came', () => {
  const weights = [...weigh(findable)];
  const html = termsHtml(article, new Map(weights));
  expect(termsHtml(article, new Map(weights.toReversed()))).toBe(html);
});

test('what it can be sifted by is given back as it was, whatever it looks like', () => {
  const author = ['Lê "Bảy" & con', '<script>alert(1)</script>', "d'Arc &amp; Cie"];
  const filters = { ...article.filters, author, tag: ['bao', 'lut'] };
  const html = termsHtml({ ...article, filters }, new Map());
  expect(metas(html, 'filter').toSorted()).toEqual(
    [
      'section[content]=thoi-su',
      'year[content]=2022',
      'kind[content]=tin',
      'tag[content]=bao',
      'tag[content]=lut',
      ...author.map((name) => `author[content]=${name}`),
    ].toSorted(),
  );
  expect(parseHTML(html).document.querySelector('script')).toBeNull();
});

test('it sorts by moment, pages before all', () => {
  const page = searchDocument('lien-he', '');
  const [first = '', second = ''] = [page, article].map(
    (each) => metas(termsHtml(each, new Map()), 'sort')[0],
  );
  expect(second).toBe('date[content]=2022-08-03T08:00');
  expect(first < second).toBe(true);
});
