import type { z } from 'zod';
import type { FileKind } from '../folder/file-kinds.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { articleSchema } from '../schema/article.ts';
import { documentSchema } from '../schema/document.ts';
import { eventSchema } from '../schema/event.ts';
import { noticeSchema } from '../schema/notice.ts';
import { pageSchema } from '../schema/page.ts';
import { type ArticleData, articleData } from './article-data.ts';
import { checkBody, type Surveyor } from './check-body.ts';
import { checkYaml } from './check-yaml.ts';
import type { CheckedFile } from './checked-file.ts';
import { documentData } from './document-data.ts';
import { type FrontMatter, splitFrontMatter, wholeAsFrontMatter } from './front-matter.ts';
import { frontProblems } from './front-problems.ts';
import { frontReferences } from './front-references.ts';
import { eventData, noticeData, type PageData, pageData } from './page-data.ts';
import { decodeText, placeOf } from './source-text.ts';

/** Checks one file by itself: a pure function of its path, its bytes and the time zone. */
export type FileChecker = {
  [Kind in FileKind]: (
    file: string,
    bytes: Uint8Array,
  ) => CheckedFile<Kind extends 'article' ? ArticleData : PageData>;
};

/** @param timeZone IANA name */
export function createFileChecker(timeZone: string, survey: Surveyor): FileChecker {
  const check =
    <Schema extends z.ZodType, Data extends ArticleData | PageData>(
      schema: Schema,
      dataOf: (front: z.output<Schema>, body: ReturnType<Surveyor>) => Data,
    ) =>
    (file: string, bytes: Uint8Array) =>
      checkFile(schema, file, bytes, survey, dataOf);
  return {
    article: check(articleSchema(timeZone), articleData),
    page: check(pageSchema(timeZone), pageData),
    event: check(eventSchema(timeZone), eventData),
    notice: check(noticeSchema(timeZone), noticeData),
    document: check(documentSchema(timeZone), documentData),
  };
}

function checkFile<Schema extends z.ZodType, Data extends ArticleData | PageData>(
  schema: Schema,
  file: string,
  bytes: Uint8Array,
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
      numbers: [],
      references: [],
    };
  }
  const { text } = decoded;
  const parts = file.endsWith('.yml') ? wholeAsFrontMatter(text) : splitFrontMatter(text);
  if ('kind' in parts) {
    const facts = { nearest: parts.kind === 'front-matter-fence' ? '---' : undefined };
    const problems = [problem(parts.kind, file, facts as never, placeOf(text, ...parts.range))];
    return { problems, bodyLine: 1, headings: [], numbers: [], references: [] };
  }
  const missing = {
    title: (at: Place) => problem('title-missing', file, {}, at),
    date: (at: Place) => problem('date-missing', file, {}, at),
  };
  const front = checkYaml(schema, file, text, parts.yaml, missing);
  const { bodyLine } = parts;
  const body = checkBody(file, text, text.slice(parts.body), bodyLine, survey, isBare(file));
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
    numbers: body.survey.numbers,
    references: [...frontReferences(front.text, front.tree), ...body.references],
  };
}

/** Whether a file needs no body: a notice or a document may be all said in its front matter. */
function isBare(file: string): boolean {
  return /^(?:events|notices|documents)\//.test(file);
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
