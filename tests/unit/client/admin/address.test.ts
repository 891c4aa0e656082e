import { describe, expect, test } from 'vitest';
import { freeAddress } from '#client/admin/address.ts';

const among =
  (...taken: string[]) =>
  async (slug: string) =>
    taken.includes(slug);

describe('the address of a new article', () => {
  test('is its title', async () => {
    expect(await freeAddress('Đảng bộ tỉnh', among())).toBe('dang-bo-tinh');
  });

  test('has a number where another article has it', async () => {
    const isTaken = among('lich-tiep-dan', 'lich-tiep-dan-2');
    expect(await freeAddress('Lịch tiếp dân', isTaken)).toBe('lich-tiep-dan-3');
  });

  test('is none that the portal keeps for itself, and never empty', async () => {
    expect(await freeAddress('Lưu trữ', among())).toBe('luu-tru-2');
    expect(await freeAddress('Index', among('tin-index'))).toBe('tin-index-2');
    expect(await freeAddress('🎉 ???', among())).toBe('tin');
    expect(await freeAddress('…', among('tin'))).toBe('tin-2');
  });

  test('is found though the host has a page at every address', async () => {
    expect(await freeAddress('Bão', async () => true)).toBe('bao-50');
  });
});
