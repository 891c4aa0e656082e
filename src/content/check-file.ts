import type { z } from 'zod';
import { type ArticleData, articleData } from './article-data.ts';
import { checkBody, type Surveyor } from './check-body.ts';
import { checkYaml } from './check-yaml.ts';
import type { CheckedFile, Reference } from './checked-file.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type PageData, pageData } from './page-data.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { articleSchema } from './schema/article.ts';
import { pageSchema } from './schema/page.ts';
import { decodeText, placeOf } from './source-text.ts';
import { partAt, type YamlTree } from './yaml-tree.ts';

/** Checks one file by itself: a pure function of its path, its bytes and the time zone. */
export interface FileChecker {
  article(file: string, bytes: Uint8Array): CheckedFile<ArticleData>;
  page(file: string, bytes: Uint8Array): CheckedFile<PageData>;
}

/** @param timeZone IANA name */
export function createFileChecker(timeZone: string, survey: Surveyor): FileChecker {
  const article = articleSchema(timeZone);
  const page = pageSchema(timeZone);
  const titleMissing = (file: string) => (at: Place) => problem('title-missing', file, {}, at);
  return {
    article(file, bytes) {
      const missing = {
        title: titleMissing(file),
        date: (at: Place) => problem('date-missing', file, {}, at),
      };
      return checkFile(article, file, bytes, missing, survey, articleData);
    },
    page(file, bytes) {
      return checkFile(page, file, bytes, { title: titleMissing(file) }, survey, pageData);
    },
  };
}

function checkFile<Schema extends z.ZodType, Data>(
  schema: Schema,
  file: string,
  bytes: Uint8Array,
  missing: Record<string, (at: Place) => Problem>,
  survey: Surveyor,
  dataOf: (front: z.output<Schema>, body: ReturnType<Surveyor>) => Data,
): CheckedFile<Data> {
  const decoded = decodeText(bytes);
  if ('badLine' in decoded) {
    const at = { line: decoded.badLine, column: 1, length: 1 };
    return { problems: [problem('not-utf8', file, {}, at)], bodyLine: 1, references: [] };
  }
  const { text } = decoded;
  const parts = splitFrontMatter(text);
  if ('kind' in parts) {
    const problems = [problem(parts.kind, file, {}, placeOf(text, ...parts.range))];
    return { problems, bodyLine: 1, references: [] };
  }
  const front = checkYaml(schema, file, text, parts.yaml, missing);
  const bodyLine = placeOf(text, parts.body, parts.body).line;
  const body = checkBody(file, text, text.slice(parts.body), bodyLine, survey);
  return {
    problems: [...front.problems, ...pictureProblems(file, text, front.tree), ...body.problems],
    ...(front.data !== undefined && { data: dataOf(front.data, body.survey) }),
    bodyLine,
    references: [...frontReferences(text, front.tree), ...body.references],
  };
}

function pictureProblems(file: string, text: string, tree: YamlTree): Problem[] {
  const image = tree.parts.get('image');
  if (!image || image.value === undefined) return [];
  const group = typeof image.value === 'string' ? undefined : image.parts;
  const at = placeOf(text, ...(group?.get('src') ?? image).range);
  const problems: Problem[] = [];
  if (group?.has('src') && group.get('alt')?.value === undefined) {
    problems.push(problem('picture-without-alt', file, {}, at));
  }
  const src = group ? group.get('src')?.value : image.value;
  const sized =
    group?.get('width')?.value !== undefined && group.get('height')?.value !== undefined;
  if (typeof src === 'string' && /^https?:/i.test(src) && !sized) {
    problems.push(problem('picture-without-size', file, {}, at));
  }
  return problems;
}

/** What the front matter points to, read from the tree so that each has its place. */
function frontReferences(text: string, tree: YamlTree): Reference[] {
  const references: Reference[] = [];
  const add = (as: Reference['as'], part: YamlTree | undefined) => {
    if (typeof part?.value !== 'string') return;
    references.push({ as, to: part.value.trim(), at: placeOf(text, ...part.range) });
  };
  const each = (key: string, as: Reference['as'], field?: string) => {
    const part = tree.parts.get(key);
    if (!part) return;
    const single = typeof part.value === 'string' || (field !== undefined && part.parts.has(field));
    const items = single ? [part] : [...part.parts.values()];
    for (const item of items) add(as, field && item.parts.size > 0 ? item.parts.get(field) : item);
  };
  const image = partAt(tree, ['image', 'src']);
  if (image !== tree) add('picture', image);
  each('attachments', 'attachment', 'file');
  each('related', 'related');
  each('aliases', 'alias');
  return references;
}
