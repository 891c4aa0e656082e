import { describe, expect, test } from 'vitest';
import { createParser } from '#markdown/parser.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { surveyBody } from '#markdown/survey.ts';

const { survey } = createBodyRenderer();

describe('links', () => {
  test('of every kind, as typed, in order of lines', () => {
    const { links } = survey(
      [
        'Xem [tin *trước*](../2025/bão-số-9.md "Tiêu đề") và',
        '[hai',
        'dòng](<./bài số 9.md>)  ',
        'và https://a.example.vn/á.',
        '',
        '## Mục [nq]',
        '',
        '| a | b |',
        '|---|---|',
        '| x | [ô](o.md) |',
        '',
        '> - [sâu](s%C3%A2u.md)',
        '',
        '[^1]: Chú thích [dưới](duoi.md)',
        '',
        'Chữ[^1] [![Ảnh *bìa*](bia.jpg)](bia.md) <a@b.example.vn>',
        '',
        '[NQ]: nghi-quyet.md',
      ].join('\n'),
    );
    expect(links).toEqual([
      { href: '../2025/bão-số-9.md', text: 'tin trước', line: 1 },
      { href: './bài số 9.md', text: 'hai dòng', line: 2 },
      { href: 'https://a.example.vn/á', text: 'https://a.example.vn/á', line: 4 },
      { href: 'nghi-quyet.md', text: 'nq', line: 6 },
      { href: 'o.md', text: 'ô', line: 10 },
      { href: 's%C3%A2u.md', text: 'sâu', line: 12 },
      { href: 'duoi.md', text: 'dưới', line: 14 },
      { href: 'bia.md', text: 'Ảnh bìa', line: 16 },
      { href: 'mailto:a@b.example.vn', text: 'a@b.example.vn', line: 16 },
    ]);
  });

  test('code, text that only looks so, and dangerous addresses are none', () => {
    const markdown = '`[a](b.md)` \\[a](b.md) [a](javascript:x)\n\n    [a](b.md)\n';
    expect(survey(markdown).links).toEqual([]);
  });

  test('lines stay true after code over two lines and a break by backslash', () => {
    const markdown = '`mã\nhai dòng`\\\n[a](a.md)\n![b](b.jpg "hai\ndòng") [c](c.md)';
    const { links, pictures } = survey(markdown);
    expect(links.map(({ href, line }) => [href, line])).toEqual([
      ['a.md', 3],
      ['c.md', 5],
    ]);
    expect(pictures[0]?.line).toBe(4);
  });

  test('lines count as the writer sees them, whatever ends them', () => {
    expect(survey('\ufeffa\r\n\r\n[b](b.md)').links[0]?.line).toBe(3);
  });
});

describe('pictures', () => {
  test('in text, as figures, in tables and links, by reference', () => {
    const { pictures } = survey(
      [
        'Chữ ![Cây *đa*](./ảnh đa.jpg) ![](<./ảnh đa.jpg>)',
        '',
        '![Cầu](cau.jpg "Cầu mới. Ảnh: Minh Hằng")',
        '![Đê][de]',
        '',
        '| ![ô](o.jpg) |',
        '|---|',
        '',
        '[^1]: ![chú](chu.jpg)',
        '',
        '![cuối](cuoi.jpg)[^1]',
        '',
        '[de]: https://a.example.vn/%C4%91%C3%AA.jpg "Đê"',
      ].join('\n'),
    );
    expect(pictures).toEqual([
      { src: './ảnh đa.jpg', alt: '', line: 1 },
      { src: 'cau.jpg', alt: 'Cầu', title: 'Cầu mới. Ảnh: Minh Hằng', line: 3 },
      { src: 'https://a.example.vn/%C4%91%C3%AA.jpg', alt: 'Đê', title: 'Đê', line: 4 },
      { src: 'o.jpg', alt: 'ô', line: 6 },
      { src: 'chu.jpg', alt: 'chú', line: 9 },
      { src: 'cuoi.jpg', alt: 'cuối', line: 11 },
    ]);
  });

  test('a picture within the alternative text of another is none', () => {
    expect(survey('![a ![b](b.jpg)](a.jpg)').pictures).toEqual([
      { src: 'a.jpg', alt: 'a b', line: 1 },
    ]);
  });
});

describe('firstParagraph', () => {
  test.each([
    [
      'is plain text in one line',
      '**Sáng 5/9**, [cầu](a.md)\n`mở` ~~cửa~~[^1].\n\n[^1]: x',
      'Sáng 5/9, cầu mở cửa.',
    ],
    [
      'comes after figures, pictures, headings, lists, quotations, code, tables',
      '![a](a.jpg "Chú")\n\n![b](b.jpg)\n\n## Mục\n\n- mục\n\n> trích\n\n    mã\n\n| ô |\n|---|\n\n---\n\nĐoạn đầu.\n\nĐoạn hai.',
      'Đoạn đầu.',
    ],
    ['leaves the picture beside its words out', '![a](a.jpg) Có chữ', 'Có chữ'],
    ['has its letters mended', 'Ðảng bộ tie\u0301\u0302ng  nói', 'Đảng bộ tiếng nói'],
    ['is empty when there is none', '## Mục\n\n- a\n', ''],
    ['is empty for an empty body', '', ''],
  ])('%s', (_, markdown, text) => {
    expect(survey(markdown).firstParagraph).toBe(text);
  });
});

describe('text', () => {
  test('takes headings, paragraphs, lists and tables, not code and captions', () => {
    const markdown =
      '## Mục\n\nĐoạn **một**.\n\n![a](a.jpg "Chú")\n\n- hai\n\n```\nmã\n```\n\n| ba |\n|---|\n| bốn |';
    expect(survey(markdown).text).toBe('Mục\nĐoạn một.\nhai\nba\nbốn');
  });

  test('ends after 1,500 characters, between words', () => {
    const { text } = survey('thóc '.repeat(1000));
    expect(text).toBe('thóc '.repeat(300).trim());
    expect(survey(`${'a'.repeat(1499)} b`).text).toBe('a'.repeat(1499));
    expect(survey(`${'a'.repeat(1498)} b`).text).toBe(`${'a'.repeat(1498)} b`);
    expect(survey(`${'a'.repeat(1500)} b`).text).toBe('a'.repeat(1500));
  });

  test('ends somewhere when there is no blank, never within a character', () => {
    expect(survey('🌾'.repeat(1000)).text).toBe('🌾'.repeat(750));
    expect(survey(`a${'🌾'.repeat(1000)}`).text.isWellFormed()).toBe(true);
  });
});

describe('failures', () => {
  test('a sound body has none', () => {
    const markdown = '[a][b] chữ[^1] [x]\n\n[^1]: chú\n[b]: c.md\n\n> | a |\n> |---|\n> | b\\|c |';
    expect(survey(markdown).failures).toEqual([]);
  });

  test('text nested too deep, which the parser drops', () => {
    const markdown = `đầu\n\n${'> '.repeat(120)}mất\n\ncuối`;
    expect(survey(markdown).failures).toEqual([{ line: 3, reason: 'too-deep' }]);
    expect(survey(markdown).text).toBe('đầu\ncuối');
    expect(survey(`${'- '.repeat(120)}mất`).failures).toEqual([{ line: 1, reason: 'too-deep' }]);
  });

  test('text nested deep, but not too deep', () => {
    const quoted = survey(`${'> '.repeat(99)}còn`);
    expect(quoted).toMatchObject({ failures: [], text: 'còn' });
    const afterEmptyItems = survey(`${'- '.repeat(50)}\n\nsau`);
    expect(afterEmptyItems).toMatchObject({ failures: [], text: 'sau' });
  });

  test('cells beyond the head of their table', () => {
    const markdown =
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n 1 | 2 | 3 \n| 1 | 2\\| |\n1|2|\n\n| a |\n|---|\n| 1 | 2 |';
    expect(survey(markdown).failures).toEqual([
      { line: 4, reason: 'row-too-long' },
      { line: 5, reason: 'row-too-long' },
      { line: 11, reason: 'row-too-long' },
    ]);
  });

  test('footnote marks without a note', () => {
    const markdown =
      'một[^1]\nhai[^hai]\n\n- ![ảnh[^3]](a.jpg) \\[^4] `[^5]` [^6](a.md)\n\n[^1]: chú';
    expect(survey(markdown).failures).toEqual([
      { line: 2, reason: 'footnote-undefined', detail: 'hai' },
      { line: 4, reason: 'footnote-undefined', detail: '3' },
    ]);
  });

  test('notes without a mark, and a second note of the same label', () => {
    const markdown = 'một[^1]\n\n[^1]: mất\n\n[^2]: thừa\n\n[^1]: còn';
    expect(survey(markdown).failures).toEqual([
      { line: 3, reason: 'footnote-unused', detail: '1' },
      { line: 5, reason: 'footnote-unused', detail: '2' },
    ]);
  });

  test('references nothing uses, and a second one of the same label', () => {
    const markdown = '[Nguồn]: VnA\n\n[a] ![b]\n\n[A]: a.md\n[a]: mat.md\n[b]: b.jpg';
    expect(survey(markdown).failures).toEqual([
      { line: 1, reason: 'reference-unused', detail: 'Nguồn' },
      { line: 6, reason: 'reference-unused', detail: 'a' },
    ]);
  });

  test('a parser that throws', () => {
    const parser = createParser();
    parser.core.ruler.push('fault', () => {
      throw new Error('hỏng');
    });
    expect(surveyBody(parser, 'chữ')).toEqual({
      links: [],
      pictures: [],
      headings: [],
      firstParagraph: '',
      text: '',
      failures: [{ line: 1, reason: 'render', detail: 'Error: hỏng' }],
    });
  });

  test('a renderer that throws', () => {
    const parser = createParser();
    const text = () => {
      throw new Error('hỏng');
    };
    Object.assign(parser.renderer.rules, { text });
    expect(surveyBody(parser, 'chữ').failures).toEqual([
      { line: 1, reason: 'render', detail: 'Error: hỏng' },
    ]);
  });
});
