import { describe, expect, it } from 'vitest';
import { parseYaml, partAt } from '#content/file/yaml-tree.ts';

const read = (yaml: string) => parseYaml(yaml).tree.value;

describe('parseYaml', () => {
  it("keeps the writer's own characters", () => {
    expect(read('title: 2024\nkicker: 08\nlead: true\ndate: 2022-08-03\nn: 1e3')).toEqual({
      title: '2024',
      kicker: '08',
      lead: 'true',
      date: '2022-08-03',
      n: '1e3',
    });
  });

  it.each([
    '',
    '""',
    "''",
    '" "',
    '~',
    'null',
    '[]',
    '{}',
    '[""]',
    '[[], ~]',
    '{a: ""}',
    'false',
    'False',
  ])('takes "tags: %s" for an absent key', (value) => {
    expect(read(`title: A\ntags: ${value}`)).toEqual({ title: 'A' });
  });

  it('takes what is quoted, and a title, for a text', () => {
    expect(read('title: false\noffline: false\nlead: "false"\nkicker: "null"')).toEqual({
      offline: 'false',
      title: 'false',
      lead: 'false',
      kicker: 'null',
    });
  });

  it('knows an empty key by its place', () => {
    const { tree } = parseYaml('title:\ndate: 2022-08-03');
    expect(tree.parts.get('title')).toMatchObject({ value: undefined, key: [0, 5] });
  });

  it('numbers the items of a list without its gaps', () => {
    const { tree } = parseYaml('tags:\n  - ""\n  - Y tế\n  -\n  - Du lịch\n', 4);
    expect(tree.value).toEqual({ tags: ['Y tế', 'Du lịch'] });
    const part = partAt(tree, ['tags', 1]);
    expect([part.value, part.range[0]]).toEqual(['Du lịch', 34]);
  });

  it('stops at the deepest part that exists', () => {
    const { tree } = parseYaml('image: ./a.jpg');
    expect(partAt(tree, ['image', 'src']).value).toBe('./a.jpg');
  });

  it('reads keys in NFC', () => {
    expect(read('tiêu đề: A'.normalize('NFD'))).toEqual({ 'tiêu đề': 'A' });
  });

  it('refuses what writers cannot have meant', () => {
    expect(parseYaml('a: &x b\nc: *x').faults).toMatchObject([{ code: 'ALIAS' }]);
    expect(parseYaml('? [a]\n: b').faults).toMatchObject([{ code: 'KEY' }]);
    expect(parseYaml('title: !Nóng tin').faults).not.toHaveLength(0);
    expect(parseYaml('a: 1\na: 2').faults).toMatchObject([{ code: 'DUPLICATE_KEY' }]);
  });

  it('survives brackets without end', () => {
    expect(parseYaml('['.repeat(20_000)).faults).not.toHaveLength(0);
  });

  it('holds no key of the language itself for a value', () => {
    const value = read('__proto__: A\nconstructor: B') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'constructor']);
  });
});
