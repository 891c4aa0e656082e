import { expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH } from '#cards/card.ts';
import { CARD_SIZE, cardOf } from '#portal/card.ts';
import { digest64 } from '#portal/digest.ts';
import { pageCardOf, sharedPicture } from '#portal/page-card.ts';
import { article, site } from './invented.ts';

const news = article('thoi-su/khanh-thanh-cau', '2026-01-01', { title: 'Khánh thành cầu' });
const section = { title: 'Thời sự' };

it('names a card after the article and all that is printed on it', () => {
  const card = cardOf(news, section, site);
  expect(card).toMatchObject({
    title: 'Khánh thành cầu',
    section: 'Thời sự',
    site: site.name,
    host: 'songtra.example.vn',
  });
  expect(card?.url).toMatch(/^\/_the\/thoi-su\/khanh-thanh-cau_[0-9a-z]{13}\.png$/);
  const others = [
    cardOf({ ...news, title: 'Khánh thành cẩu' }, section, site),
    cardOf(news, { title: 'Kinh tế' }, site),
    cardOf(news, section, { ...site, name: 'Cổng khác' }),
    cardOf(news, section, { ...site, url: 'https://khac.example.vn/tin' }),
  ];
  expect(new Set([card, ...others].map((each) => each?.url)).size).toBe(5);
  expect(cardOf({ ...news, id: 'kinh-te/khanh-thanh-cau' }, section, site)?.digest).toBe(
    card?.digest,
  );
});

it('is not there for an article that has a picture', () => {
  const picture = { image: { url: 'https://anh.songtra.vn/a.jpg' }, alt: '' };
  expect(cardOf({ ...news, picture }, section, site)).toBeUndefined();
});

it('is there for an article whose picture is a drawing, which is not shown where links are shared', () => {
  const drawings = [
    { url: 'https://anh.songtra.vn/so-do.svg?v=2' },
    { path: 'tin/so-do.SVG', take: () => Promise.reject() },
  ];
  for (const image of drawings)
    expect(cardOf({ ...news, picture: { image, alt: '' } }, section, site)?.title).toBe(news.title);
});

it('tells the size that cards have', () => {
  expect(CARD_SIZE).toEqual({ width: CARD_WIDTH, height: CARD_HEIGHT });
});

it('gives texts that are nearly the same digests of their own', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `Tin số ${at}`);
  const digests = new Set(texts.map(digest64));
  expect(digests.size).toBe(texts.length);
  for (const half of [0, 6])
    expect(new Set([...digests].map((each) => each.slice(half, half + 7))).size).toBeGreaterThan(
      19_900,
    );
});

it('prints the abstract of a document below its number, and what an event or a notice is', () => {
  const labels = { event: { label: 'Sự kiện' }, notice: { label: 'Thông báo' } };
  const page = { id: 'van-ban/27-ct-tu', title: 'Chỉ thị số 27-CT/TU', lead: 'Bảo vệ đê điều' };
  expect(pageCardOf('document', page, labels, site)).toMatchObject({
    title: 'Bảo vệ đê điều',
    section: 'Chỉ thị số 27-CT/TU',
  });
  expect(pageCardOf('notice', page, labels, site)).toMatchObject({
    title: 'Chỉ thị số 27-CT/TU',
    section: 'Thông báo',
  });
  const picture = { image: { url: 'https://songtra.example.vn/cau.jpg' }, alt: 'Cầu' };
  expect(sharedPicture('event', { ...page, picture }, labels, site)).toBe(picture);
  expect(sharedPicture('event', page, labels, site)).toMatchObject({
    image: { url: expect.stringMatching(/^https:\/\/songtra\.example\.vn\/_the\/van-ban\//) },
  });
});
