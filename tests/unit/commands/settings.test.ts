import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from '#commands/settings.ts';
import { root } from '../../support/build.ts';

test('without a word everything lies in the project', () => {
  const settings = readSettings({});
  expect(settings).toMatchObject({
    root,
    content: join(root, 'content'),
    out: join(root, 'dist'),
    cache: join(root, '.portal'),
    drafts: false,
    holdBroken: false,
  });
});

test('the cache lies beside the content', () => {
  expect(readSettings({ PORTAL_CONTENT: '/bao/content' }).cache).toBe('/bao/.portal');
});

describe('the moment', () => {
  test.each([
    ['2026-11-22T01:00:00Z', '2026-11-22T01:00:00.000Z'],
    ['2026-11-22T08:00:00+07:00', '2026-11-22T01:00:00.000Z'],
    ['2026-11-22T08:00:00', '2026-11-22T01:00:00.000Z'],
    ['2026-11-22', '2026-11-21T17:00:00.000Z'],
  ])('%s is %s on every machine', (written, moment) => {
    expect(new Date(readSettings({ PORTAL_NOW: written }).now).toISOString()).toBe(moment);
  });

  test('that is none is refused with a sentence', () => {
    expect(() => readSettings({ PORTAL_NOW: 'hôm qua' })).toThrow(SettingsError);
    expect(() => readSettings({ PORTAL_NOW: 'hôm qua' })).toThrow(/hôm qua/);
    expect(() => readSettings({ PORTAL_NOW: '2026-02-31' })).toThrow(SettingsError);
  });
});
