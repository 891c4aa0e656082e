import type { Site } from '#portal/site.ts';
import { absolute } from '#portal/urls.ts';

const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const day = { type: 'string', format: 'date' };
const list = (items: object) => ({ type: 'array', items });
const group = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});

/** A day, or a moment with its offset. */
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:00[+-]\\d{2}:\\d{2})?$',
};

const Section = group(
  {
    id: text,
    title: text,
    summary: text,
    url: address,
    children: list({ $ref: '#/components/schemas/Section' }),
  },
  ['summary'],
);

const Article = group(
  {
    id: text,
    url: address,
    title: text,
    section: text,
    kind: { enum: ['story', 'interview', 'photos', 'video', 'release'] },
    published: moment,
    updated: moment,
    summary: text,
    authors: list(text),
    sources: list(group({ name: text, url: address, date: moment }, ['url', 'date'])),
    tags: list(text),
    event: text,
  },
  ['kind', 'updated', 'event'],
);

const Document = group(
  {
    number: text,
    url: address,
    kind: text,
    issuer: text,
    fields: list(text),
    issued: day,
    effective: day,
    expires: day,
    signer: text,
    abstract: text,
    validity: { enum: ['pending', 'valid', 'partly', 'expired'] },
    amendedBy: list(text),
    files: list(group({ title: text, url: address })),
  },
  ['effective', 'expires', 'signer'],
);

/** What the files below `/api/` hold, as OpenAPI 3.1. */
export function openApi(site: Site) {
  const file = (summary: string, schema: object, parameters: readonly object[] = []) => ({
    get: {
      summary,
      ...(parameters.length > 0 && { parameters }),
      responses: {
        200: { description: summary, content: { 'application/json': { schema } } },
      },
    },
  });
  const of = (name: string) => list({ $ref: `#/components/schemas/${name}` });
  const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' };
  const count = { type: 'integer', minimum: 1 };
  return {
    openapi: '3.1.0',
    info: { title: site.name, version: '1' },
    servers: [{ url: absolute(site, '/').replace(/\/$/, '') }],
    paths: {
      '/api/articles.json': file(
        'Các tháng có tin',
        group({ months: list(group({ month, count, url: address })) }),
      ),
      '/api/articles/{month}.json': file(
        'Tin của một tháng, mới nhất trước',
        group({ month, articles: of('Article') }),
        [{ name: 'month', in: 'path', required: true, schema: month }],
      ),
      '/api/sections.json': file('Cây chuyên mục', group({ sections: of('Section') })),
      '/api/documents.json': file('Văn bản, mới nhất trước', group({ documents: of('Document') })),
    },
    components: { schemas: { Section, Article, Document } },
  };
}
