import { expect, test } from 'vitest';
import { article, problemsOf } from '../scratch.ts';

const told = async (...lines: string[]) => {
  const files = lines.map((line, at) => [`articles/thoi-su/${at}.md`, article(`${line}\n`)]);
  return (await problemsOf(Object.fromEntries(files))).map(([kind, file, nearest]) => [
    kind,
    String(file).at(-4),
    nearest,
  ]);
};

test.each(['author', 'tags'])(
  '%s: rarer spellings of a name are told, with the usual one',
  async (key) => {
    const kind = key === 'tags' ? 'tag-spelling' : 'name-spelling';
    expect(
      await told(`${key}: [Thu Hoà]`, `${key}: [Văn Khải, Thu Hòa]`, `${key}: [Thu Hòa, Ý]`),
    ).toEqual([[kind, '0', 'Thu Hòa']]);
  },
);

test.each(['author', 'tags'])(
  '%s: names of other tones are told for their address only',
  async (key) => {
    expect(await told(`${key}: Tú`, `${key}: Tư`, `${key}: TÚ`)).toEqual([
      ['name-clash', '1', undefined],
      [key === 'tags' ? 'tag-spelling' : 'name-spelling', '2', 'Tú'],
    ]);
  },
);

test('kinds, offices and fields of documents are names, kinds of articles are not', async () => {
  const document = (number: number, lines: string) =>
    `number: ${number}/QD\nabstract: A\nissued: 2026-01-01\n${lines}`;
  const problems = await problemsOf({
    'documents/1.yml': document(1, 'kind: Chỉ thị\nissuer: Sở Y tế\nfield: [Y tế, Giáo dục]\n'),
    'documents/2.yml': document(2, 'kind: Chỉ Thị\nissuer: Sở Y Tế\nfield: Y Tế\n'),
    'articles/thoi-su/a.md': article('kind: Tin\n'),
    'articles/thoi-su/b.md': article('kind: tin\n'),
  });
  expect(problems).toEqual(
    [
      ['name-spelling', 'documents/2.yml', 'Chỉ thị'],
      ['name-spelling', 'documents/2.yml', 'Sở Y tế'],
      ['name-spelling', 'documents/2.yml', 'Y tế'],
    ].sort(),
  );
});

test('a name that is cut to letters beside the full one is told, with all that it may be', async () => {
  const document = (number: number, kind: string, issuer: string) =>
    `number: ${number}/QD\nabstract: A\nissued: 2026-01-01\nkind: ${kind}\nissuer: ${issuer}\n`;
  const problems = await problemsOf({
    'documents/1.yml': document(1, 'Quyết định', 'Ủy ban nhân dân tỉnh'),
    'documents/2.yml': document(2, 'QĐ', 'UBND tỉnh'),
    'documents/3.yml': document(3, 'Chỉ thị', 'HĐND tỉnh'),
    'documents/4.yml': document(4, 'Chương trình', 'Ủy ban nhân dân tỉnh'),
    'documents/5.yml': document(5, 'CT', 'Ủy ban nhân dân tỉnh'),
  });
  expect(problems.map(([kind, file]) => [kind, file])).toEqual([
    ['name-abbreviated', 'documents/2.yml'],
    ['name-abbreviated', 'documents/2.yml'],
    ['name-abbreviated', 'documents/5.yml'],
  ]);
});

test.each([
  ['Minh Hằng và Quốc Trung', 1],
  ['Minh Hằng - Quốc Trung', 1],
  ['Minh Hằng/Quốc Trung', 1],
  ['Hội Văn học và Nghệ thuật', 0],
  ['Ban Tuyên giáo - Dân vận', 0],
  ['H-Yên Niê', 0],
])('the author “%s” is told %i times as several', async (author, times) => {
  const told = await problemsOf({ 'articles/thoi-su/a.md': article(`author: ${author}\n`) });
  expect(told.map(([kind]) => kind)).toEqual(Array(times).fill('names-together'));
});
