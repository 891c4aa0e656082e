import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatReport } from '#content/report.ts';
import { articleSchema } from '#content/schema/article.ts';
import { documentSchema } from '#content/schema/document.ts';
import { eventSchema } from '#content/schema/event.ts';
import { noticeSchema } from '#content/schema/notice.ts';
import { pageSchema } from '#content/schema/page.ts';
import { sectionsSchema } from '#content/schema/sections.ts';
import { siteSchema } from '#content/schema/site.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { png, read, scratch } from '../content/scratch.ts';

const handbook = resolve(import.meta.dirname, '../../../docs/writing.md');
const text = readFileSync(handbook, 'utf8');
const zone = 'Asia/Ho_Chi_Minh';

/** Examples that are whole files stand below a line `Tệp`, with the path in backticks; by path from the content folder. */
const wholeFiles = new Map(
  Array.from(
    text.matchAll(/^Tệp `content\/([^`]+)`\n\n```(?:markdown|yaml)\n(.*?\n)```$/gms),
    ([, path = '', example = '']) => [path, example],
  ),
);

describe('every key is explained in the handbook', () => {
  it.each([
    ['Phần đầu bài', articleSchema(zone)],
    ['Trang cố định', pageSchema(zone)],
    ['Sự kiện, chuyên đề', eventSchema(zone)],
    ['Thông báo', noticeSchema(zone)],
    ['Văn bản', documentSchema(zone)],
  ])('by a row with an example in the table of “%s”', (heading, schema) => {
    expect(rowsOf(heading)).toEqual(keyPaths(schema));
  });

  it.each([
    ['site.yml', siteSchema],
    ['sections.yml', sectionsSchema],
  ])('by a comment in the example of %s', (path, schema) => {
    expect(commentedKeys(wholeFiles.get(path) ?? '')).toEqual(keyPaths(schema));
  });
});

describe('the examples of the handbook', () => {
  it('are taken out whole, one for each line that announces one', () => {
    expect(text.match(/^ *Tệp `content\//gm)).toHaveLength(wholeFiles.size);
    expect([...wholeFiles.keys()]).toEqual(
      expect.arrayContaining(['site.yml', 'sections.yml', expect.stringMatching(/^pages\//)]),
    );
  });

  it('make a content folder in which the check finds nothing', async () => {
    const files = { ...Object.fromEntries(wholeFiles), ...besides() };
    const content = await read(scratch(files));
    expect(formatReport(content.problems)).toBe('');
    expect(content.articles.map(({ status }) => status)).toEqual([
      'published',
      'published',
      'published',
    ]);
  });
});

describe('the traps of the handbook', () => {
  const { render } = createBodyRenderer();
  const html = (markdown: string) =>
    render(markdown, {
      link: (href) => ({ href, external: false }),
      picture: (src) => ({ src }),
      firstPictureEager: true,
    });
  const [traps = ''] = sectionOf('Những chỗ dễ vấp').match(/^\| `1985.*/ms) ?? [];

  it.each([
    ['1985. Năm ấy lũ lớn', '<ol start="1985">', '1985\\. Năm ấy lũ lớn'],
    ['- Tôi sẽ làm!', '<ul>', '– Tôi sẽ làm!'],
    ['+ 5 phần trăm', '<ul>', '\\+ 5 phần trăm'],
    ['* Lưu ý', '<ul>', '\\* Lưu ý'],
    ['# Lưu ý', '<h2', '\\# Lưu ý'],
    ['> 5 tuổi', '<blockquote>', '\\> 5 tuổi'],
    ['**câu nói.**Tiếp theo', '**', '**câu nói.** Tiếp theo'],
    ['[mẫu đơn](mau don.pdf)', '](', '[mẫu đơn](<mau don.pdf>)'],
    ['![Đê](./de.jpg “Chú thích”)', '](', '![Đê](./de.jpg "Chú thích")'],
  ])('%s does what the table says, and its way out helps', (typed, sign, instead) => {
    expect(traps).toContain(typed);
    expect(html(typed)).toContain(sign);
    expect(html(instead)).not.toContain(sign);
  });
});

it('galleries, films, sounds and foreign passages of the handbook are what they are meant to be', () => {
  const { survey } = createBodyRenderer();
  const examples = sectionOf('Chùm ảnh, phim, âm thanh').matchAll(/^```md\n(.*?)^```$/gms);
  const found = Array.from(examples, ([, example = '']) => survey(example));
  expect(found.map(({ failures }) => failures)).toEqual([[], [], [], [], []]);
  expect(found.map(({ pictures }) => pictures.length)).toEqual([3, 1, 1, 0, 0]);
  expect(found.map(({ links }) => links.length)).toEqual([0, 1, 1, 1, 0]);
});

it('links of the handbook lead to headings and to files beside it', () => {
  const prose = text.replace(/^ *```.*?^ *```$/gms, '').replace(/`[^`]*`/g, '');
  const targets = Array.from(prose.matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => target);
  expect(targets.length).toBeGreaterThan(10);
  for (const target of targets) {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? handbook : resolve(dirname(handbook), path);
    expect([target, existsSync(file)]).toEqual([target, true]);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(file, 'utf8'))).toContain(anchor);
  }
});

/** Every key of a schema with those around it, sorted: `image.src`. Keys of children are named where the parent has them. */
function keyPaths(schema: z.ZodType): string[] {
  const names = new Set<string>();
  const visit = (part: unknown, path: readonly string[]) => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      if (key !== 'properties') visit(value, path);
      else {
        for (const [name, field] of Object.entries(value)) {
          names.add(nameOf([...path, name]));
          visit(field, [...path, name]);
        }
      }
    }
  };
  visit(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }), []);
  return [...names].sort();
}

function nameOf(path: readonly string[]): string {
  return path.filter((key, index) => key !== 'children' || index === path.length - 1).join('.');
}

/** Keys of the table rows below a heading: `` | `image` → `src` | `src: ./a.jpg` | what it does | ``. */
function rowsOf(heading: string): string[] {
  const rows = sectionOf(heading).matchAll(/^\| ((?:`\w+`(?: → )?)+) \| (.+?) \| (.+?) \|$/gm);
  return Array.from(rows, ([, keys = '']) => (keys.match(/\w+/g) ?? []).join('.')).sort();
}

function sectionOf(heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  return text.slice(start, text.indexOf('\n## ', start + 1));
}

/** Keys of a YAML file that have a comment on their line. */
function commentedKeys(yaml: string): string[] {
  const around: { indent: number; key: string }[] = [];
  const names = new Set<string>();
  for (const line of yaml.split('\n')) {
    const [, margin = '', key = '', rest = ''] = /^([ -]*)(\w+):(.*)$/.exec(line) ?? [];
    if (key === '') continue;
    while ((around.at(-1)?.indent ?? -1) >= margin.length) around.pop();
    around.push({ indent: margin.length, key });
    if (/ # \S/.test(rest)) names.add(nameOf(around.map((each) => each.key)));
  }
  return [...names].sort();
}

/** Stand-ins for the pictures and other files that the examples name. */
function besides(): Record<string, Uint8Array> {
  return Object.fromEntries(
    [...wholeFiles].flatMap(([path, example]) =>
      Array.from(example.matchAll(/(?<=\s|\()\.\/[\w/-]+\.(?:jpg|pdf)/g), ([name]) => [
        `${dirname(path)}/${name.slice(2)}`,
        png,
      ]),
    ),
  );
}

function anchorsOf(markdown: string): string[] {
  const headings = markdown.replace(/^ *```.*?^ *```$/gms, '').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) => anchorOf(heading));
}

/** As code hosts make them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
}
