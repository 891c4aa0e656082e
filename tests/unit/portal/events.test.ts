import { expect, test } from 'vitest';
import { article, ids, moment, portalOf } from './invented.ts';

const storm = { event: 'bao-so-9' };
const news = [
  article('thoi-su/a', '2025-09-24 21:15', storm),
  article('kinh-te/b', '2025-09-25 19:40', storm),
  article('thoi-su/c', '2025-09-26 06:30', storm),
  article('thoi-su/d', '2025-09-26 09:00'),
  article('thoi-su/e', '2025-09-27', { event: 'khong-co-trang' }),
];
const events = [{ id: 'su-kien/bao-so-9', title: 'Bão số 9', lead: 'Diễn biến bão.' }];
const portal = portalOf(news, { events });

test('an event gathers articles of all sections under a page of its own', () => {
  const [storm] = portal.events();
  expect(portal.events().map(({ url, title, summary }) => [url, title, summary])).toEqual([
    ['/su-kien/bao-so-9/', 'Bão số 9', 'Diễn biến bão.'],
  ]);
  expect(ids(storm?.articles ?? [])).toEqual(['thoi-su/a', 'kinh-te/b', 'thoi-su/c']);
  expect(portal.hasPage('/su-kien/bao-so-9/luu-tru/2025/1/')).toBe(true);
  expect(portal.hasPage('/su-kien/khong-co-trang/')).toBe(false);
});

test('below an article stands what came before it in its event, and nothing later', () => {
  const [a, , c, d, e] = news as [(typeof news)[0], ...typeof news];
  expect(ids(portal.eventNews(c as typeof a)?.articles ?? [])).toEqual(['kinh-te/b', 'thoi-su/a']);
  expect(portal.eventNews(a)?.articles).toEqual([]);
  expect(portal.eventNews(d as typeof a)).toBeUndefined();
  expect(portal.eventNews(e as typeof a)).toBeUndefined();
});

test('authors have a page each, under the name that the oldest of their articles gives', () => {
  const signed = portalOf([
    article('thoi-su/a', '2025-01-01', { authors: ['Văn Khải', '…'] }),
    article('thoi-su/b', '2025-01-02', { authors: ['VĂN KHẢI', 'Thu Phương'] }),
  ]);
  expect(signed.authors().map(({ url, title, articles }) => [url, title, articles.length])).toEqual(
    [
      ['/tac-gia/thu-phuong/', 'Thu Phương', 1],
      ['/tac-gia/van-khai/', 'Văn Khải', 2],
    ],
  );
});

test('notices are current until their last day is over', () => {
  const until = { ...moment('2026-11-20'), end: moment('2026-11-21').instant };
  const notices = [
    { id: 'thong-bao/a', title: 'A', from: moment('2026-11-01'), until },
    { id: 'thong-bao/b', title: 'B', from: moment('2026-11-10') },
  ];
  const at = (day: string) => portalOf([], { notices, now: moment(day).instant }).notices();
  expect(ids(at('2026-11-20 23:59').current)).toEqual(['thong-bao/b', 'thong-bao/a']);
  expect(ids(at('2026-11-21').current)).toEqual(['thong-bao/b']);
  expect(ids(at('2026-11-21').past)).toEqual(['thong-bao/a']);
});

test('what was taken back keeps its address, leaves every list and stands among the corrections', () => {
  const correction = { date: moment('2026-01-05'), text: 'Sửa số hộ.' };
  const retracted = article('thoi-su/sai', '2026-01-01', {
    retracted: { date: moment('2026-01-09'), text: 'Nguồn tin không đúng.' },
  });
  const whole = portalOf([article('thoi-su/a', '2026-01-01', { corrections: [correction] })], {
    retracted: [retracted],
  });
  expect(whole.hasPage('/thoi-su/sai/')).toBe(true);
  expect(ids(whole.newest(10))).toEqual(['thoi-su/a']);
  expect(
    whole.corrections().map(({ article: { id }, isRetraction }) => [id, isRetraction]),
  ).toEqual([
    ['thoi-su/sai', true],
    ['thoi-su/a', false],
  ]);
});
