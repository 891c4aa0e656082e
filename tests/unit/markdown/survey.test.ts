import { describe, expect, test } from 'vitest';
import { createParser } from '#markdown/parser.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { surveyBody } from '#markdown/survey.ts';

const { survey } = createBodyRenderer();

/** Without the places of their addresses. */
const bare = <Item extends { at?: unknown }>(items: Item[]) =>
  items.map(({ at: _, ...item }) => item);

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
    expect(bare(links)).toEqual([
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
    expect(bare(pictures)).toEqual([
      { src: './ảnh đa.jpg', alt: '', line: 1 },
      { src: 'cau.jpg', alt: 'Cầu', title: 'Cầu mới. Ảnh: Minh Hằng', line: 3 },
      { src: 'https://a.example.vn/%C4%91%C3%AA.jpg', alt: 'Đê', title: 'Đê', line: 4 },
      { src: 'o.jpg', alt: 'ô', line: 6 },
      { src: 'chu.jpg', alt: 'chú', line: 9 },
      { src: 'cuoi.jpg', alt: 'cuối', line: 11 },
    ]);
  });

  test('a picture within the alternative text of another is none', () => {
    expect(bare(survey('![a ![b](b.jpg)](a.jpg)').pictures)).toEqual([
      { src: 'a.jpg', alt: 'a b', line: 1 },
    ]);
  });
});

describe('galleries, films and sounds', () => {
  test('their pictures and addresses are surveyed like all others', () => {
    const { links, pictures, failures } = survey(
      [
        '[trước](a.md)',
        '',
        '::: anh',
        '![Cầu](cau.jpg "Cầu mới")',
        '![Bến](ben.jpg)',
        ':::',
        '> ::: video  <./phim cầu.mp4>',
        '> ![Hình](hinh.jpg "Chú")',
        '> Lời [thoại](b.md)',
        '> :::',
        '',
        '::: am-thanh ./tin.mp3',
        ':::',
        '::: video https://vimeo.com/100200300',
        '![Đê](de.jpg)',
        ':::',
      ].join('\n'),
    );
    expect(failures).toEqual([]);
    expect(links).toMatchObject([
      { href: 'a.md', line: 1 },
      { href: './phim cầu.mp4', line: 7, at: { line: 7, column: 15, length: 14 } },
      { href: 'b.md', line: 9 },
      { href: './tin.mp3', line: 12, at: { line: 12, column: 14, length: 9 } },
      { href: 'https://vimeo.com/100200300', line: 14, at: { line: 14, column: 11, length: 27 } },
    ]);
    expect(bare(pictures)).toEqual([
      { src: 'cau.jpg', alt: 'Cầu', title: 'Cầu mới', line: 4 },
      { src: 'ben.jpg', alt: 'Bến', line: 5 },
      { src: 'hinh.jpg', alt: 'Hình', title: 'Chú', line: 8 },
      { src: 'de.jpg', alt: 'Đê', line: 15 },
    ]);
    expect(pictures.map(({ at }) => at?.column)).toEqual([8, 8, 11, 7]);
  });

  test.each([
    ['::: anh\n:::', [['gallery-empty', 1, undefined, undefined]]],
    ['::: anh\nchữ\n:::', [['gallery-empty', 1, undefined, undefined]]],
    ['> ::: anh\n> ![a](a.jpg)\n> :::', []],
    ['::: anh\n![a](a.jpg)\nchữ\n:::', [['gallery-words', 3, undefined, undefined]]],
    [
      '::: anh\n![a](a.jpg) chữ\n\n- b\n\n![a](a.jpg)\n:::',
      [['gallery-words', 2, undefined, undefined]],
    ],
    ['::: am-thanh a.mp3\nchữ\n:::', []],
    ['chữ\n::: anh\n![a](a.jpg)', [['directive-open', 2, 'anh', undefined]]],
    ['::: anh\n![a](a.jpg)\n::: am-thanh a.mp3\n:::', [['directive-open', 1, 'anh', undefined]]],
    ['- ::: anh\n\nchữ\n', [['directive-open', 1, 'anh', undefined]]],
    ['::: vidoe a.mp4\n:::', [['directive-unknown', 1, 'vidoe', '::: video']]],
    ['::: hoàn toàn khác\n:::', [['directive-unknown', 1, 'hoàn', undefined]]],
    ['chữ\n:::', [['directive-unknown', 2, '', undefined]]],
    ['::: video a.mp4\nLời\n:::', [['film-without-picture', 1, undefined, undefined]]],
    ['::: video a.avi\n![a](a.jpg)\n:::', [['film-address', 1, 'a.avi', undefined]]],
    ['::: video\n![a](a.jpg)\n:::', [['film-address', 1, '', undefined]]],
    [
      '::: am-thanh https://a.example.vn/a.mp3\n:::',
      [['sound-address', 1, 'https://a.example.vn/a.mp3', undefined]],
    ],
    ['\\::: anh\n\n    ::: anh\n\n```\n:::\n```', []],
  ])('%j has its failures', (markdown, expected) => {
    const failures = survey(markdown).failures;
    expect(
      failures.map(({ reason, line, detail, nearest }) => [reason, line, detail, nearest]),
    ).toEqual(expected);
  });
});

describe('places of addresses', () => {
  const placed = (markdown: string) => {
    const lines = markdown.split('\n');
    const { links, pictures } = survey(markdown);
    return [...links, ...pictures].map(
      ({ at }) => at && lines[at.line - 1]?.slice(at.column - 1, at.column - 1 + at.length),
    );
  };

  test.each([
    ['the words say the same', 'a.md [a.md](a.md "a.md") và [b](xa.md)', ['a.md', 'xa.md']],
    [
      'in angle brackets, escaped, encoded',
      '[a](<b c.md>) [b](a\\_b.md) [c]( %20.md )',
      ['b c.md', 'a\\_b.md', '%20.md'],
    ],
    ['two cells hold the same', '| a | b |\n|--|--|\n| [x](y.md) | [x](y.md) |', ['y.md', 'y.md']],
    ['nested blocks', '> - x\n>   [a](a.md)', ['a.md']],
    ['over two lines', '[a\nb](c.md) [d](\ne.md)', ['c.md', 'e.md']],
    ['a picture in a link', '[![a](b.jpg)](c.md)', ['c.md', 'b.jpg']],
    ['given elsewhere', '[a][b] ![b]\n\n[b]: <c d.md>', ['c d.md', 'c d.md']],
    [
      'bare addresses have none',
      '<https://a.example.vn> https://b.example.vn',
      [undefined, undefined],
    ],
  ])('%s', (_, markdown, addresses) => {
    expect(placed(markdown)).toEqual(addresses);
  });

  test('cells of one row stand one behind the other', () => {
    const { links } = survey('| a | b |\n|--|--|\n| [x](y.md) | [x](y.md) |');
    expect(links.map(({ at }) => at?.column)).toEqual([7, 19]);
  });
});

describe('what is most likely meant otherwise', () => {
  const found = (markdown: string) =>
    survey(markdown).failures.map(({ reason, line, mended }) => [reason, line, mended]);

  test.each([
    ['![y](./ảnh đê.jpg)', '![y](<./ảnh đê.jpg>)'],
    ['![](anh de.jpg "Chú thích")', '![](<anh de.jpg> "Chú thích")'],
    ['[tải về](ke hoach.docx)', '[tải về](<ke hoach.docx>)'],
    ['![x](de.jpg “Chú “thích” cong”)', '![x](de.jpg "Chú “thích” cong")'],
    ['[chữ] (https://a.example.vn)', '[chữ](https://a.example.vn)'],
    ['![cách2] (de.jpg)', '![cách2](de.jpg)'],
    ['[**đậm**](../b c.md#muc)', '[**đậm**](<../b c.md#muc>)'],
    ['[![a](b.jpg)](c d.md)', '[![a](b.jpg)](<c d.md>)'],
  ])('%s stays text, and can be mended', (markdown, mended) => {
    const [failure] = survey(`Trước ${markdown} sau.`).failures;
    expect(failure).toMatchObject({
      reason: 'raw-link',
      at: { line: 1, column: 7, length: markdown.length },
      mended,
      sure: true,
    });
    expect(found(mended)).toEqual([]);
    expect(survey(`Đoạn.\n\n> ${markdown}`).failures).toMatchObject([
      { at: { line: 3, column: 3 } },
    ]);
  });

  test.each(['[1](xem bảng)', 'a](b)', '![x](y z)', '[a](javascript:x)'])(
    '%s is reported, and left to the writer',
    (markdown) => {
      expect(survey(markdown).failures).toMatchObject([{ reason: 'raw-link', sure: false }]);
    },
  );

  test.each([
    'Nghị quyết [1] (khóa XI) và [2]\n(khóa XII)',
    '\\[x](y z) và \\[x\\](y z)',
    '`[a](b c)` ``[a`](b c)``',
    '```\n[a](b c.md)\n```',
    '[a](b.md)(c) [a]( <b c.md> ) [a][b]\n\n[b]: c.md',
    '<https://a.example.vn> 3 < 4 <b\n`<br>` \\<br> a<b và c>d',
    '1. Một\n\n2024 là năm.\n\n15. Mười lăm',
    '    mã',
    '\tx = y + z;',
    '• Một mình',
  ])('%j is sound', (markdown) => {
    expect(found(markdown)).toEqual([]);
  });

  test.each([
    ['A\n\n\tThụt vào kiểu Word.', 'indented-prose', 3, 'Thụt vào kiểu Word.'],
    ['A\n\n    Thụt vào kiểu Word.\n\n    Hai.', 'indented-prose', 3, 'Thụt vào kiểu Word.'],
    ['A\n\n1987. Năm ấy', 'year-list', 3, '1987\\. Năm ấy'],
    ['Gồm:\n• một\n• hai', 'bullets', 2, '- một'],
    ['• một\n• hai', 'bullets', 1, '- một'],
  ])('%j', (markdown, reason, line, mended) => {
    expect(found(markdown)).toEqual([[reason, line, mended]]);
  });

  test('HTML is named once, where it begins', () => {
    const markdown = 'A\n\nB<br/>C\n\n<!-- ghi chú -->\n\n<p style="x">D</p>';
    expect(survey(markdown).failures).toEqual([
      { reason: 'html', line: 3, at: { line: 3, column: 2, length: 5 } },
    ]);
    for (const tag of ['<b>', '</div>', '<!-- x', '<p class="MsoNormal">', '<o:p>']) {
      expect(found(`A ${tag}`)).toEqual([['html', 1, undefined]]);
    }
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
      numbers: [],
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
