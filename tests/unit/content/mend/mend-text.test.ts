import { describe, expect, it } from 'vitest';
import { mendSettings, mendText } from '#content/mend/mend-text.ts';

const mended = (lines: string) =>
  mendText(`---\n${lines}\n---\nNội dung: A: B\n`).text.split('\n---\n')[0]?.slice(4);

describe('mendText', () => {
  it.each([
    ['title: Đê biển: gia cố', 'title: "Đê biển: gia cố"'],
    ['title: Đê biển:', 'title: "Đê biển:"'],
    ['title: "Búp sen" nở: rộ', `title: '"Búp sen" nở: rộ'`],
    [`title: "A" và 'B': C`, `title: "\\"A\\" và 'B': C"`],
    ['title: [Ảnh] Đê biển', 'title: "[Ảnh] Đê biển"'],
    ['title: @songtra', 'title: "@songtra"'],
    ['title: *Nóng* tin', 'title: "*Nóng* tin"'],
    ['title: "Chưa khép', 'title: "Chưa khép"'],
    ['title:Thiếu dấu cách', 'title: Thiếu dấu cách'],
    ['title:Đê biển: gia cố', 'title: "Đê biển: gia cố"'],
    ['title: A: B\nlead:C\nkicker: %D', 'title: "A: B"\nlead: C\nkicker: "%D"'],
    ['source:\n  name: Sở: Y tế', 'source:\n  name: "Sở: Y tế"'],
    ['title:Không cách\ndate:2026-11-20', 'title: Không cách\ndate: 2026-11-20'],
    ['title:A: B\ndate:2026-11-20\nlead:C', 'title: "A: B"\ndate: 2026-11-20\nlead: C'],
    ['lead: Dòng một\n  dòng hai: có thụt', 'lead: "Dòng một dòng hai: có thụt"'],
    ['lead: Một: hai\n  ba\n  bốn\nkicker: A', 'lead: "Một: hai ba bốn"\nkicker: A'],
    ['lead: "Một\n  hai": ba\nkicker: A', `lead: '"Một hai": ba'\nkicker: A`],
    ['title: Ra quân #SôngTràXanh', 'title: "Ra quân #SôngTràXanh"'],
    ['title: "Ra quân" #SôngTrà', `title: '"Ra quân" #SôngTrà'`],
    [
      'title: "A" # ghi chú\ndate: 2026-03-15 # hôm nay',
      'title: "A" # ghi chú\ndate: 2026-03-15 # hôm nay',
    ],
    ['title: A: B\ntags: [a', 'title: "A: B"\ntags: [a'],
  ])('%j', (before, after) => {
    expect(mended(before)).toBe(after);
    expect(mended(after)).toBe(after);
  });

  it.each(['title: A\ndate: 2026-02-31', 'tags: [a, b', 'title: A\ntitle: B', 'a:\n\tb: c'])(
    'leaves %j as it is',
    (lines) => {
      const text = `---\n${lines}\n---\nA\n`;
      expect(mendText(text)).toEqual({ text, done: [] });
    },
  );

  it('keeps the body, the byte order mark and the line ends of Windows', () => {
    expect(mendText('\ufeff---\r\ntitle: A: B\r\n---\r\nC: D: E\r\n')).toEqual({
      text: '\ufeff---\r\ntitle: "A: B"\r\n---\r\nC: D: E\r\n',
      done: ['Đã sửa dòng “title: A: B” thành “title: "A: B"”.'],
    });
  });

  it.each([
    ['—\ntitle: A\n----\nB\n', '---\ntitle: A\n---\nB\n'],
    ['\ufefftitle: A\r\n—-\r\nB\r\n', '\ufeff---\r\ntitle: A\r\n---\r\nB\r\n'],
    ['---\r\ntitle: A: B\r\ntags: [a\r\n--\r\nB', '---\r\ntitle: "A: B"\r\ntags: [a\r\n---\r\nB'],
  ])('mends the lines around it: %j', (before, after) => {
    const { text, done } = mendText(before);
    expect(text).toBe(after);
    expect(done.length).toBeGreaterThan(0);
    expect(mendText(after)).toEqual({ text: after, done: [] });
  });

  it('turns TOML into YAML', () => {
    expect(mendText('+++\ntitle = "A: B"\ndate = 2026-03-15\n+++\n\n+++\nC\n').text).toBe(
      '---\ntitle: "A: B"\ndate: 2026-03-15\n---\n\n+++\nC\n',
    );
    expect(mendText('+++\r\ntitle = "A"\r\n+++\r\nB').text).toBe('---\r\ntitle: A\r\n---\r\nB');
    const table = '+++\ntitle = "A"\n[extra]\n+++\nB';
    expect(mendText(table)).toEqual({ text: table, done: [] });
  });
});

describe('mendSettings', () => {
  it('mends files that are YAML from end to end', () => {
    expect(mendSettings('\ufeffname: Cổng: Sông Trà\nurl:https://thu.example.vn\n').text).toBe(
      '\ufeffname: "Cổng: Sông Trà"\nurl: https://thu.example.vn\n',
    );
    expect(mendSettings('- id: a\n  title: A\n').done).toEqual([]);
  });
});
