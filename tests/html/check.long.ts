import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, runNode, scratchFolder } from '../support/build.ts';
import { javaMissing, readRemarks } from './nu.ts';
import { htmlReport } from './report.ts';

const missing = await javaMissing();
if (missing) console.warn(`tests/html/check.long.ts is skipped: ${missing}`);

/** One of every page type of the demo. */
const pages = [
  '',
  'thoi-su/',
  'xay-dung-dang/',
  'thoi-su/luu-tru/',
  'thoi-su/luu-tru/2026/1/',
  'luu-tru/2026/11/',
  'luu-tru/2026/11/20/',
  'tu-khoa/y-te-co-so/',
  'su-kien/',
  'su-kien/bao-so-9-2025/',
  'tac-gia/van-khai/',
  'thong-bao/',
  'thong-bao/lich-tiep-cong-dan-quy-iv-2026/',
  'dinh-chinh/',
  'van-ban/',
  'van-ban/loai/quyet-dinh/',
  'van-ban/09-nq-hdnd/',
  'thoi-su/mot-thang-cung-cau-tra-giang-2/',
  'gioi-thieu/',
  'so-do-trang/',
  'tim-kiem/',
];

describe.skipIf(missing !== undefined)('the Nu HTML checker', () => {
  test('finds nothing wrong on any page of the demo', async () => {
    const { code, printed, out } = await build('content');
    expect(code, printed).toBe(0);
    const absent = pages.filter((page) => !existsSync(join(out, page, 'index.html')));
    expect(absent).toEqual([]);
    const checked = await check(out);
    expect(checked.printed).toMatch(/^\d{3,} pages, no errors, (?:no|\d+) warnings?\.\n$/);
    expect(checked.code).toBe(0);
  });

  test('tells an error of every page once, and ends with 1', async () => {
    const folder = await scratchFolder();
    const page = '<!DOCTYPE html><html lang="vi"><title>Cầu</title><p id="a b">Cầu</p></html>';
    for (const name of ['cau', 'gao']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'index.html'), page);
    }
    expect(await check(folder)).toEqual({
      code: 1,
      printed: `cau/index.html
      1:50  Bad value “a b” for attribute “id” on element “p”: An ID must not contain whitespace.
            ầu</title><p id="a b">Cầu</p
            and on 1 other page: gao/index.html

2 pages, 1 error in 2 places, no warnings.
`,
    });
  });
});

test('without Java it says so in one sentence and ends with 2', async () => {
  const { code, printed } = await runNode(['tests/html/check.ts'], { PATH: '' });
  expect(printed).toMatch(/^Pages were not checked: Java is not installed .*\.\n$/);
  expect(code).toBe(2);
});

test('a folder without pages is not taken for a faultless one', async () => {
  const { code, printed } = await check(await scratchFolder());
  expect(printed).toMatch(missing ? 'Java' : 'There are no pages in ');
  expect(code).toBe(2);
});

test('warnings are counted and no more, what could not be read is an error', () => {
  const printed = JSON.stringify({
    messages: [
      { type: 'non-document-error', url: 'file:/p/gao/index.html', message: 'Lost.' },
      { type: 'info', url: 'file:/p/cau/index.html', lastLine: 2, message: 'Better not.' },
    ],
  });
  const remarks = readRemarks(printed, '/p');
  expect(remarks.map(({ page, line, wrong }) => [page, line, wrong])).toEqual([
    ['cau/index.html', 2, false],
    ['gao/index.html', 0, true],
  ]);
  expect(htmlReport(remarks, 5)).toBe(
    'gao/index.html\n       0:0  Lost.\n\n5 pages, 1 error in 1 place, 1 warning.\n',
  );
});

function check(folder: string): Promise<{ code: number; printed: string }> {
  return runNode(['tests/html/check.ts', folder], {});
}
