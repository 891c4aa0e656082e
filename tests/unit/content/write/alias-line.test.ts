import { describe, expect, test } from 'vitest';
import { withAlias } from '#content/write/alias-line.ts';

const old = '/thoi-su/tin/';
const present = '/kinh-te/tin/';

/** An article with these lines between title and body. */
const front = (lines: string) => `---\ntitle: A # tựa\n${lines}---\nThân: "bài"\n`;
const changed = (lines: string) => withAlias(front(lines), old, present);

describe('an old address is added', () => {
  test.each([
    ['as a line of its own, at the end', 'tags: [a]\n', `tags: [a]\naliases: [${old}]\n`],
    ['in the place kept for it', '# Cũ\n#aliases:\n#b:\n', `# Cũ\naliases: [${old}]\n#b:\n`],
    ['to an empty key', 'aliases:\nkicker: b\n', `aliases: [${old}]\nkicker: b\n`],
    ['to an empty key with a comment', 'aliases: # chưa có\n', `aliases: [${old}] # chưa có\n`],
    ['to an empty list', 'aliases: [ ]\n', `aliases: [${old}]\n`],
    ['to an empty text', 'aliases: ""\n', `aliases: [${old}]\n`],
    ['to a single address', 'aliases: /a.html # x\n', `aliases: [/a.html, ${old}] # x\n`],
    ['to a quoted one', "aliases: '/a, b'\n", `aliases: ['/a, b', ${old}]\n`],
    ['to one with a comma', 'aliases: /a,b\n', `aliases: ["/a,b", ${old}]\n`],
    ['to a short list', 'aliases: [/a, "/b"] # c\n', `aliases: [/a, "/b", ${old}] # c\n`],
    [
      'to a long list',
      'aliases:\n  - /a # một\n  - /b\n',
      `aliases:\n  - /a # một\n  - /b\n  - ${old}\n`,
    ],
    [
      'to a list further left',
      'aliases:\n- /a\nkicker: b\n',
      `aliases:\n- /a\n- ${old}\nkicker: b\n`,
    ],
    ['in place of the present one', 'aliases: [/a, "/kinh-te/tin"]\n', `aliases: [/a, ${old}]\n`],
    ['below a long text', 'lead: |\n  Một\n  hai\n', `lead: |\n  Một\n  hai\naliases: [${old}]\n`],
  ])('%s', (_, before, after) => {
    expect(changed(before)).toBe(front(after));
  });

  test('with the line ends and the mark that the file has', () => {
    const text = `\ufeff${front('aliases:\n  - /a\n')}`.replaceAll('\n', '\r\n');
    expect(withAlias(text, old, present)).toBe(text.replace('/a\r\n', `/a\r\n  - ${old}\r\n`));
    const bare = `\ufeff${front('')}`.replaceAll('\n', '\r\n');
    expect(withAlias(bare, old, present)).toBe(
      bare.replace('tựa\r\n', `tựa\r\naliases: [${old}]\r\n`),
    );
  });

  test('once', () => {
    for (const lines of [`aliases: ${old}\n`, 'aliases: [/thoi-su/tin]\n'])
      expect(changed(lines)).toBe(front(lines));
  });
});

test.each([
  ['a text over several lines', 'aliases: |\n  /a\n'],
  ['front matter in braces', '', '---\n{title: A}\n---\n'],
  ['front matter further right', '', '---\n  title: A\n  date: 2026-01-01\n---\n'],
  ['front matter with errors', 'tags: [a\n'],
  ['no front matter', '', 'Chỉ có chữ.\n'],
])('%s is left to the writer', (_, lines, text = front(lines)) => {
  expect(withAlias(text, old, present)).toBeUndefined();
});
