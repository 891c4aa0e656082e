import { describe, expect, test } from 'vitest';
import { createBodyRenderer } from '#markdown/renderer.ts';
import type { BodyWorld } from '#markdown/world.ts';
import { sampleWorld } from './sample-world.ts';

const { render } = createBodyRenderer();

function world(changes: Partial<BodyWorld>): BodyWorld {
  return { ...sampleWorld, ...changes };
}

describe('a lead that the first paragraph says again', () => {
  const without = world({ without: { paragraph: 'Sáng nay, "cầu" thông xe.' } });

  test('is left out of the body', () => {
    expect(render('Sáng **nay**, "cầu"\nthông xe.\n\nHai.', without)).toBe('<p>Hai.</p>\n');
  });

  test('however its letters and blanks are typed', () => {
    const typed = world({ without: { paragraph: ' Ðường  mới tie\u0301\u0302n\n' } });
    expect(render('Đường mới tiến', typed)).toBe('');
  });

  test('below a figure and a heading too', () => {
    expect(render('![a](a.jpg)\n\n## Mục\n\nSáng nay, "cầu" thông xe.\n\nHai', without)).toBe(
      '<p><img src="/_a.jpg" width="800" height="600" alt="a"></p>\n<h2 id="muc">Mục</h2>\n<p>Hai</p>\n',
    );
  });

  test('leaves the picture that stood in it', () => {
    expect(render('![a](a.jpg)\nSáng nay, "cầu" thông xe.', without)).toBe(
      '<p><img src="/_a.jpg" width="800" height="600" alt="a"></p>\n',
    );
  });

  test('leaves no way back to a mark that went with it', () => {
    const html = render('Sáng nay, "cầu" thông xe.[^1]\n\nHai[^1].\n\n[^1]: Chú', without);
    expect(html).not.toContain('href="#fnref_1"');
    expect(html).toContain('id="fnref_1_2"');
    expect(html).toContain('href="#fnref_1_2"');
  });

  test.each([
    ['other words', 'Sáng nay, "cầu" thông xe. Rồi'],
    ['a later paragraph', 'Đầu\n\nSáng nay, "cầu" thông xe.'],
    ['a quotation', '> Sáng nay, "cầu" thông xe.'],
    ['an item of a list', '- Sáng nay, "cầu" thông xe.'],
    ['a heading', '## Sáng nay, "cầu" thông xe.'],
  ])('stays: %s', (_, markdown) => {
    expect(render(markdown, without)).toBe(render(markdown, sampleWorld));
    expect(render(markdown, without)).toContain('thông xe.');
  });

  test('is not looked for when there is none', () => {
    expect(render('Đoạn', world({ without: {} }))).toBe('<p>Đoạn</p>\n');
    expect(render('Đoạn', world({ without: { paragraph: '' } }))).toBe('<p>Đoạn</p>\n');
  });
});

describe('pictures', () => {
  test('all load late when the first is not at the top', () => {
    expect(render('![a](a.jpg)', world({ firstPictureEager: false }))).toBe(
      '<p><img src="/_a.jpg" width="800" height="600" alt="a" loading="lazy" decoding="async"></p>\n',
    );
  });

  test('get every attribute the portal gives, escaped, in its order', () => {
    const given = {
      srcset: 'a.webp 400w, b.webp 800w',
      'data-n': 3,
      hidden: true as const,
      lang: undefined,
      src: '/a"b.jpg',
    };
    expect(render('![x](a.jpg)', world({ picture: () => given }))).toBe(
      '<p><img srcset="a.webp 400w, b.webp 800w" data-n="3" hidden="" src="/a&quot;b.jpg" alt="x"></p>\n',
    );
  });

  test.each([
    [{ src: 'https://a.example.vn/a.jpg' }, true],
    [{ src: '//a.example.vn/a.jpg', width: 800 }, true],
    [{ src: 'https://a.example.vn/a.jpg', width: 800, height: 600 }, false],
    [{ src: '/a.jpg' }, false],
  ])('%j unsized: %s', (given, unsized) => {
    const html = render('![x](a.jpg)', world({ picture: () => given }));
    expect(html.includes('class="unsized"')).toBe(unsized);
  });

  test('the portal is asked with the address as typed and the plain alternative text', () => {
    const asked: string[][] = [];
    const picture = (...question: string[]) => {
      asked.push(question);
      return undefined;
    };
    render('![Cây *đa*](<./ảnh đa.jpg>)\n\n![](data:image/png;base64,AAAA)', world({ picture }));
    expect(asked).toEqual([
      ['./ảnh đa.jpg', 'Cây đa'],
      ['data:image/png;base64,AAAA', ''],
    ]);
  });
});

describe('links', () => {
  test('the portal is asked with the address as typed', () => {
    const asked: string[] = [];
    const link = (href: string) => {
      asked.push(href);
      return undefined;
    };
    render(
      '[a](<./bài số 9.md>) [b](b%20c.md) <x@y.example.vn> https://a.example.vn',
      world({ link }),
    );
    expect(asked).toEqual([
      './bài số 9.md',
      'b%20c.md',
      'mailto:x@y.example.vn',
      'https://a.example.vn',
    ]);
  });

  test.each([
    'javascript:alert(1)',
    ' JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'DATA:image/png;base64,A',
  ])('the portal itself cannot lead to %s', (href) => {
    expect(render('[a](b.md)', world({ link: () => ({ href, external: false }) }))).toBe(
      '<p>a</p>\n',
    );
  });
});

describe('letters that cannot be told apart in print', () => {
  test.each([
    [
      'Cyrillic in Latin words',
      't\u043eàn t\u0456nh \u043c\u0438\u0440',
      'toàn tinh \u043c\u0438\u0440',
    ],
    ['not in code', '`t\u043eàn`', '<code>t\u043eàn</code>'],
    ['tones typed before the vowel mark', 'tie\u0301\u0302ng', 'tiếng'],
    ['no-width characters', 'đê\u200b bi\u00adển', 'đê biển'],
    ['blanks that keep words together stay', '5\u00a0km', '5\u00a0km'],
  ])('%s', (_, typed, printed) => {
    expect(render(typed, sampleWorld)).toBe(`<p>${printed}</p>\n`);
  });

  test('an address is shown with the letters it leads to', () => {
    expect(render('https://\u0440ay.example.com/', sampleWorld)).toContain(
      '>https://\u0440ay.example.com/<',
    );
  });
});

test('marks of byte order and odd line ends do not hide the syntax', () => {
  expect(render('\ufeff## Mục\r\rChữ', sampleWorld)).toBe('<h2 id="muc">Mục</h2>\n<p>Chữ</p>\n');
});

test('bodies do not know of each other', () => {
  const markdown = '## Mục\n\nChữ[^1] [a][b] ![x](x.jpg)\n\n[^1]: Chú\n[b]: c.md';
  const first = render(markdown, sampleWorld);
  render('[^1]: khác\n[b]: khác.md', sampleWorld);
  expect(render(markdown, sampleWorld)).toBe(first);
});

test('films and sounds that can be played are told, in their order', () => {
  const told: unknown[] = [];
  const body = [
    '::: video ./cau.mp4\n![Cầu lúc hửng sáng](cau.jpg)\n\n> Xe **qua** cầu.\n\n- Hết.\n:::',
    '::: am-thanh ./ban-tin.mp3\nBản tin sáng\n:::',
    '::: video https://youtu.be/abcdefghijk?t=5\n![Cầu](cau.jpg "Cầu ban đêm. Ảnh: Minh Hằng")\n:::',
    '::: video https://phim.example.vn/1\n![Cầu](cau.jpg)\n:::',
  ].join('\n\n');
  render(body, world({ played: (each) => told.push(each) }));
  expect(told).toEqual([
    {
      kind: 'film',
      name: 'Cầu lúc hửng sáng',
      href: expect.stringContaining('cau.mp4'),
      picture: '/_cau.jpg',
      transcript: 'Xe qua cầu.\nHết.',
    },
    { kind: 'sound', name: 'Bản tin sáng', href: expect.stringContaining('ban-tin.mp3') },
    {
      kind: 'film',
      name: 'Cầu ban đêm.',
      href: 'https://youtu.be/abcdefghijk?t=5',
      embed: 'https://www.youtube-nocookie.com/embed/abcdefghijk?start=5',
      picture: '/_cau.jpg',
    },
  ]);
});
