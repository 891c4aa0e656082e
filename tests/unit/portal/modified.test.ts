import { expect, test } from 'vitest';
import { modifiedOf } from '#portal/modified.ts';
import { article, moment } from './invented.ts';

const correction = (day: string) => ({ date: moment(day), text: 'Sửa số.' });
const cases = {
  'when it appeared': { over: {}, last: '2026-11-20 08:00' },
  'its update': { over: { updated: moment('2026-11-21') }, last: '2026-11-21' },
  'its newest correction': {
    over: {
      updated: moment('2026-11-21'),
      corrections: [correction('2026-11-25'), correction('2026-11-22')],
    },
    last: '2026-11-25',
  },
  'no correction of a bare day before it appeared': {
    over: { corrections: [correction('2026-11-20')] },
    last: '2026-11-20 08:00',
  },
};

test.each(Object.entries(cases))('an article was changed last by %s', (_, { over, last }) => {
  expect(modifiedOf(article('thoi-su/cau', '2026-11-20 08:00', over))).toEqual(moment(last));
});
