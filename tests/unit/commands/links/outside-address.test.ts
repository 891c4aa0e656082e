import { describe, expect, it } from 'vitest';
import { outsideAddress } from '#commands/links/outside-address.ts';
import { userAgent } from '#commands/links/user-agent.ts';

describe('what leads to another host is asked for', () => {
  it.each([
    ['https://yte.example.vn', 'https://yte.example.vn/'],
    ['HTTP://YTE.example.vn/a#muc', 'http://yte.example.vn/a'],
    ['//yte.example.vn/a', 'https://yte.example.vn/a'],
    ['https://yte.example.vn/tin tức', 'https://yte.example.vn/tin%20t%E1%BB%A9c'],
    // A portal in a folder has neighbours on its own host.
    ['https://thu.example.vn/khac/', 'https://thu.example.vn/khac/'],
    ['https://', 'https://'],
  ])('%s', (typed, address) => {
    expect(outsideAddress(typed, 'https://thu.example.vn/tin')).toBe(address);
  });
});

describe('all else is not', () => {
  it.each([
    '/thoi-su/',
    './a.md',
    '#muc',
    'mailto:a@b.vn',
    'tel:0255',
    'Sở Y tế',
    'https://thu.example.vn/tin/thoi-su/',
    'http://thu.example.vn/tin',
  ])('%s', (typed) => {
    expect(outsideAddress(typed, 'https://thu.example.vn/tin')).toBeUndefined();
  });
});

it('who asks is told in letters that a header may hold', () => {
  const site = { name: 'Cổng “Sông Trà” (Đảng bộ)', url: 'https://songtra.example.vn' };
  expect(userAgent(site)).toBe(
    'ban-tin-check-links (cong song tra dang bo; +https://songtra.example.vn)',
  );
});
