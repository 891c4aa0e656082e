import { expect, test } from 'vitest';
import { mendIndents } from '#content/file/yaml-indent.ts';
import { mendText } from '#content/mend/mend-text.ts';

const title = 'title: Tin';

test.each([
  ['a key too far in', [title, ' lead: A'], [title, 'lead: A']],
  ['one of a group', ['image:', '  src: a', '   alt: A'], ['image:', '  src: a', '  alt: A']],
  ['one too far out', ['image:', '  src: a', ' alt: A'], ['image:', '  src: a', '  alt: A']],
  ['one of a list', ['source:', '- name: A', '   url: B'], ['source:', '- name: A', '  url: B']],
  ['the rest of a text', [title, 'lead: A,', 'b c'], [title, 'lead: A,', '  b c']],
])('%s is moved', (_, typed, meant) => {
  const { yaml, mends } = mendIndents(typed.join('\n'));
  expect(yaml.split('\n')).toEqual(meant);
  expect(mends.map(({ index }) => index)).toEqual([typed.length - 1]);
});

test.each([
  'title: Bão số 9: họp khẩn',
  'title: "Bão số 9\ndate: 2026-01-01',
  'tags: [Y tế, Giáo dục\ndate: 2026-01-01',
  'title:Tin\ndate: 2026-01-01',
  'lead: "A" b\n  c',
])('%j has other faults', (yaml) => {
  expect(mendIndents(yaml)).toEqual({ yaml, mends: [] });
});

test('nothing is mended unasked while a line stands in a wrong place', () => {
  const text = '---\ntitle: Tin\ndate: 2026-03-15\n lead: A\n---\nB\n';
  expect(mendText(text)).toEqual({ text, done: [] });
});
