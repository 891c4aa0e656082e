import { expect, test } from 'vitest';
import { errorOf, failureOf } from '#build/order.ts';
import { isDiskFull } from '#commands/publish/disk-full.ts';
import { DesertedError } from '#commands/publish/settled.ts';
import { ContentMovedError } from '#content/moved-error.ts';

/** What an error is after it went to another process. */
const sent = (error: unknown) => errorOf(JSON.parse(JSON.stringify(failureOf(error))));

test('a failure keeps what it is on its way between processes', () => {
  expect(sent(new ContentMovedError())).toBeInstanceOf(ContentMovedError);
  expect(sent(new DesertedError())).toBeInstanceOf(DesertedError);
  const full = Object.assign(new Error('write'), { code: 'ENOSPC', path: '/cong/a.html' });
  expect(isDiskFull(sent(full))).toBe(true);
  expect(sent(full)).toMatchObject({ message: 'write', path: '/cong/a.html' });
  expect(sent('chữ').message).toBe('chữ');
});
