import type { z } from 'zod';
import { type Place, type Problem, problem } from '../problem.ts';
import { articleSchema } from '../schema/article.ts';
import { pageSchema } from '../schema/page.ts';
import { type ArticleData, articleData } from './article-data.ts';
import { checkBody, type Surveyor } from './check-body.ts';
import { checkYaml } from './check-yaml.ts';
import type { CheckedFile } from './checked-file.ts';
import { type FrontMatter, splitFrontMatter } from './front-matter.ts';
import { frontProblems } from './front-problems.ts';
import { frontReferences } from './front-references.ts';
import { type PageData, pageData } from './page-data.ts';
import { decodeText, placeOf } from './source-text.ts';

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

function checkFile<Schema extends z.ZodType, Data extends ArticleData | PageData>(
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
    return {
      problems: [problem('not-utf8', file, {}, at)],
      bodyLine: 1,
      headings: [],
      references: [],
    };
  }
  const { text } = decoded;
  const parts = splitFrontMatter(text);
  if ('kind' in parts) {
    const facts = { nearest: parts.kind === 'front-matter-fence' ? '---' : undefined };
    const problems = [problem(parts.kind, file, facts as never, placeOf(text, ...parts.range))];
    return { problems, bodyLine: 1, headings: [], references: [] };
  }
  const front = checkYaml(schema, file, text, parts.yaml, missing);
  const { bodyLine } = parts;
  const body = checkBody(file, text, text.slice(parts.body), bodyLine, survey);
  const data = front.data === undefined ? undefined : dataOf(front.data, body.survey);
  return {
    problems: [
      ...fenceProblems(file, text, parts),
      ...front.problems,
      ...frontProblems(file, front.text, front.tree, data),
      ...body.problems,
    ],
    ...(data !== undefined && { data }),
    bodyLine,
    headings: body.survey.headings,
    references: [...frontReferences(front.text, front.tree), ...body.references],
  };
}

function fenceProblems(file: string, text: string, { mangled, unopened }: FrontMatter): Problem[] {
  const at = unopened && placeOf(text, ...unopened);
  return [
    ...(at ? [problem('front-matter-missing', file, { unopened: true }, at)] : []),
    ...mangled.map((range) =>
      problem('front-matter-fence', file, { nearest: '---' }, placeOf(text, ...range)),
    ),
  ];
}
