import { expect, test } from 'vitest';
import { openMatesMemory } from '#build/mates-memory.ts';
import { createRelated } from '#portal/related.ts';
import { benchArticle } from '../../../bench/bench-portal.ts';
import { scratchFolder } from '../../support/build.ts';

const DAY = 86_400_000;
const matters = ['đê biển Hải Hòa vỡ', 'cầu Trà Giang thông xe', 'lúa hè thu được mùa'];
const articles = Array.from({ length: 60 }, (_, at) => {
  const matter = matters[at % 3] as string;
  const body = `${matter} ngày ${at}. ${matter}, nhiều hộ dân ở xã Yên Lộc cho biết như vậy.`;
  return benchArticle({
    section: 'thoi-su',
    slug: `bai-${at}`,
    title: `${matter} ${at}`,
    instant: at * DAY,
    body,
  });
});
const none = new Set<string>();
const relatedOf = (list: typeof articles, memory?: Parameters<typeof createRelated>[1]) => {
  const related = createRelated(list, memory);
  return list.map((article) => related.of(article, none).map(({ id }) => id));
};

async function remembered(list: typeof articles) {
  const cache = await scratchFolder();
  const memory = openMatesMemory(cache, 'mã');
  relatedOf(list, memory.of(list));
  memory.save();
  return cache;
}

test('what is remembered gives the same lists, and is not found out again', async () => {
  const cache = await remembered(articles);
  const memory = openMatesMemory(cache, 'mã').of(articles);
  let noted = 0;
  const counting = { ...memory, note: () => void noted++ };
  expect(relatedOf(articles, counting)).toEqual(relatedOf(articles));
  expect(relatedOf(articles).flat().length).toBeGreaterThan(60);
  expect(noted).toBe(0);
});

test('from an article that came in between on, everything is found out anew', async () => {
  const cache = await remembered(articles.filter((_, at) => at !== 30));
  const memory = openMatesMemory(cache, 'mã').of(articles);
  expect(memory.recall(29)).toBeDefined();
  expect(memory.recall(30)).toBeUndefined();
  expect(memory.recall(59)).toBeUndefined();
  expect(relatedOf(articles, memory)).toEqual(relatedOf(articles));
});

test('of other code nothing is believed', async () => {
  const cache = await remembered(articles);
  expect(openMatesMemory(cache, 'mã khác').of(articles).recall(3)).toBeUndefined();
});
