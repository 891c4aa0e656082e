import { describe, expect, it } from 'vitest';
import { articleSchema } from '#content/schema/article.ts';
import { keysAt, meaningAt } from '#content/schema/guide.ts';
import { controls } from '#integrations/admin/controls.ts';
import { type FormField, formFields } from '#integrations/admin/fields.ts';
import { fieldLabels } from '#words/admin-vi.ts';

const zone = 'Asia/Ho_Chi_Minh';
const schema = articleSchema(zone);
const fields = formFields(schema, zone);

/** A group that may also be a list has its keys in both. */
const keys = (path: string[]) => [...new Set(keysAt(schema, path))];

/** Every field with the path of its key. */
function all(fields: readonly FormField[], above: string[] = []): [string[], FormField][] {
  return fields.flatMap((field) => {
    const path = [...above, field.name];
    return [[path, field] as [string[], FormField], ...all(field.fields ?? [], path)];
  });
}

describe('the form and the schema', () => {
  it('have the same keys in every group, in the same order', () => {
    const groups = [[], ...fields.map(({ name }) => [name])];
    for (const path of groups) {
      const shown = all(fields).filter(([each]) => each.slice(0, -1).join() === path.join());
      expect([path, shown.map(([each]) => each.at(-1))]).toEqual([path, keys(path)]);
    }
    expect(all(fields).length).toBeGreaterThan(25);
  });

  it('ask for the same keys', () => {
    const values: Record<string, unknown> = { corrections: { date: '2026-11-20', text: 'Sửa.' } };
    const required = all(fields).filter(([, { required }]) => required);
    expect(required.map(([path]) => path.join('.')).sort()).toEqual(
      all(fields)
        .map(([path]) => path)
        .filter((path) => isMissed(path, values))
        .map((path) => path.join('.'))
        .sort(),
    );
  });

  it('say the same sentences', () => {
    for (const [path, { hint }] of all(fields)) {
      expect([path, hint]).toEqual([path, meaningAt(schema, path)]);
      expect(hint).toMatch(/\.$/);
    }
  });

  it('take what each control gives, and only that', () => {
    const given = { 'yes-no': 'true', moment: '2026-11-20 09:30', number: '1200' };
    for (const [path, { widget, pattern }] of all(fields)) {
      const takes = (value: string) => schema.safeParse(around(path, value)).success;
      const kind = pattern ? 'number' : widget === 'boolean' ? 'yes-no' : widget;
      if (!(kind in given)) continue;
      const value = given[kind as keyof typeof given];
      expect([path, takes(value), takes('ngày kia')]).toEqual([path, true, false]);
    }
  });
});

describe('the tables of the form', () => {
  it('name the keys of the schema and nothing else', () => {
    const paths = all(fields).map(([path]) => path.join('.'));
    expect(Object.keys(fieldLabels).sort()).toEqual(paths.sort());
    expect(paths).toEqual(expect.arrayContaining(Object.keys(controls)));
  });
});

/** Whether the schema refuses a group without the key at `path`, all else that it wants being there. */
function isMissed(path: string[], values: Record<string, unknown>): boolean {
  const [key = '', inner] = path;
  if (inner === undefined) {
    const whole: Record<string, unknown> = { title: 'Tin', date: '2026-11-20' };
    delete whole[key];
    return !schema.safeParse(whole).success;
  }
  const whole = (values[key] ?? { src: './a.jpg', name: 'Sở', file: './a.pdf' }) as object;
  const known = keysAt(schema, [key]);
  const group = Object.fromEntries(
    Object.entries(whole).filter(([name]) => known.includes(name) && name !== inner),
  );
  return !schema.safeParse({ title: 'Tin', date: '2026-11-20', [key]: group }).success;
}

/** An article in which the key at `path` has a value and what stands around it is right. */
function around([key = '', inner]: string[], value: string): object {
  const whole = { title: 'Tin', date: '2026-11-20' };
  if (inner === undefined) return { ...whole, [key]: value };
  const others = {
    image: { src: './a.jpg' },
    corrections: { date: '2026-11-20', text: 'Sửa.' },
    source: { name: 'Sở' },
  };
  return { ...whole, [key]: { ...others[key as keyof typeof others], [inner]: value } };
}
