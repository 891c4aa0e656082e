import { expect, test } from 'vitest';
import { numbersIn } from '#text/document-numbers.ts';

test.each([
  ['Chỉ thị số 27-CT/TU của Tỉnh ủy', ['27-CT/TU']],
  ['Nghị định 42/2022/NĐ-CP và 147/2024/NĐ-CP', ['42/2022/NĐ-CP', '147/2024/NĐ-CP']],
  ['Kế hoạch 118 /KH-UBND', ['118 /KH-UBND']],
  ['Quyết định 55 – QĐ/TU', ['55 – QĐ/TU']],
  ['Chỉ thị số 27-ct/tu và 118/kh-ubnd', ['27-ct/tu', '118/kh-ubnd']],
  ['ngày 27/4/2025, tỷ số 2-1, 24/7, khoảng 15-20 người, 15-km, 2/xã', []],
  ['xã A/B, mã SP-27-CT/TU', []],
])('in “%s” stand the numbers %j', (text, numbers) => {
  expect(numbersIn(text).map(({ number }) => number)).toEqual(numbers);
  for (const { number, at } of numbersIn(text))
    expect(text.slice(at)).toMatch(new RegExp(`^${number}`));
});
