import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '#content/file/yaml-tree.ts';
import { tomlToYaml } from '#content/mend/toml.ts';

const converted = (toml: string) => {
  const yaml = tomlToYaml(toml);
  return yaml === undefined ? undefined : parseYaml(yaml).tree.value;
};

describe('tomlToYaml', () => {
  it('keeps what was meant', () => {
    expect(
      converted(`# ghi chú
title = "Đê biển: \\"gia cố\\" # gấp"
date = 2026-09-10T08:00:00+07:00
lead = 'C:\\thư mục'
draft = false # chưa
featured = true
tags = ["Y tế", 'Bão, lũ', "8"]
related = [
  "thoi-su/a",
  "thoi-su/b",
]
`),
    ).toEqual({
      title: 'Đê biển: "gia cố" # gấp',
      date: '2026-09-10T08:00:00+07:00',
      lead: 'C:\\thư mục',
      featured: 'true',
      tags: ['Y tế', 'Bão, lũ', '8'],
      related: ['thoi-su/a', 'thoi-su/b'],
    });
  });

  it.each([
    '[params]\na = 1',
    'a = """\nb\n"""',
    'a',
    'a = {b = 1}',
    'a = ["b"',
    'a.b = 1',
    'a = "b',
  ])('leaves %j alone', (toml) => {
    expect(tomlToYaml(toml)).toBeUndefined();
  });

  it('keeps any text whole', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        fc.pre(text.trim() !== '' && text.isWellFormed());
        expect(converted(`title = ${JSON.stringify(text)}`)).toEqual({ title: text });
        expect(converted(`tags = [${JSON.stringify(text)}, "b"]`)).toEqual({ tags: [text, 'b'] });
      }),
    );
  });
});
