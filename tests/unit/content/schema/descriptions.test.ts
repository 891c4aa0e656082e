import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '#content/schema/article.ts';
import { keysAt, meaningAt } from '#content/schema/guide.ts';
import { pageSchema } from '#content/schema/page.ts';
import { sectionsSchema } from '#content/schema/sections.ts';
import { siteSchema } from '#content/schema/site.ts';

const article = articleSchema('Asia/Ho_Chi_Minh');
const schemas: [string, z.ZodType][] = [
  ['article', article],
  ['page', pageSchema('Asia/Ho_Chi_Minh')],
  ['site', siteSchema],
  ['sections', sectionsSchema],
];

/** Every field of a JSON schema, at any depth, with its description. */
function fieldsOf(schema: unknown, path = ''): [string, unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as Record<string, { description?: string }>).flatMap(
          ([name, field]) => [
            [`${path}.${name}`, field.description] as [string, unknown],
            ...fieldsOf(field, `${path}.${name}`),
          ],
        )
      : fieldsOf(value, path),
  );
}

describe.each(schemas)('the schema of %s', (_, schema) => {
  it('has a Vietnamese sentence for the writer at every field, and can become a form', () => {
    const fields = fieldsOf(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }));
    expect(fields.length).toBeGreaterThan(4);
    for (const [field, description] of fields) {
      expect([field, description]).toEqual([field, expect.stringMatching(/[à-ỹ].*\.$/iu)]);
    }
  });
});

describe('the guide', () => {
  it('knows the keys of a group through lists and choices', () => {
    expect(keysAt(article, ['corrections', 0])).toEqual(['date', 'text']);
    expect(keysAt(article, ['image'])).toContain('credit');
    expect(keysAt(article, ['title'])).toEqual([]);
    expect(keysAt(sectionsSchema, [0, 'children', 1])).toContain('title');
  });

  it('falls back on the field around', () => {
    expect(meaningAt(article, ['tags', 3])).toBe(meaningAt(article, ['tags']));
    expect(meaningAt(article, ['source', 0, 'url'])).toContain('https://');
    expect(meaningAt(article, [])).toBe('');
  });
});
