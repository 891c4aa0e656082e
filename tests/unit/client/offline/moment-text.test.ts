import { expect, test } from 'vitest';
import { momentText } from '../../../../src/client/offline/moment-text.ts';

test.each([
  ['2026-11-22T01:00:00Z', 'Asia/Ho_Chi_Minh', '08:00 22/11/2026'],
  ['2026-11-22T17:05:00Z', 'Asia/Ho_Chi_Minh', '00:05 23/11/2026'],
  ['2026-11-22T17:05:00Z', 'UTC', '17:05 22/11/2026'],
])('%s in %s is %s', (moment, zone, text) => {
  expect(momentText(new Date(moment), zone)).toBe(text);
});
