import type { BodySurvey } from '#markdown/survey.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import type { Reference } from './checked-file.ts';
import { lineAt, placeOnLine, typedRange } from './source-text.ts';
import { isVague } from './vague-words.ts';

/** Reads a body once: `createBodyRenderer().survey`. */
export type Surveyor = (markdown: string) => BodySurvey;

/**
 * Everything a body alone tells.
 *
 * @param text the whole file
 * @param bodyLine the line of the file on which the body begins
 */
export function checkBody(
  file: string,
  text: string,
  body: string,
  bodyLine: number,
  survey: Surveyor,
  mayBeEmpty = false,
): { problems: Problem[]; references: Reference[]; survey: BodySurvey } {
  const found = survey(body);
  const place = (line: number, words?: string) => placeOnLine(text, bodyLine + line - 1, words);
  const problems: Problem[] = [];
  const references: Reference[] = [];
  if (body.trim() === '' && !mayBeEmpty) problems.push(problem('body-empty', file, {}));
  const spot = ({ line, column, length }: Place): Place => {
    const typed = typedRange(lineAt(text, bodyLine + line - 1), column - 1, length);
    return { line: bodyLine + line - 1, column: typed[0] + 1, length: typed[1] - typed[0] };
  };
  for (const { href, text: words, line, at } of found.links) {
    const address = at ? spot(at) : place(line, href);
    references.push({
      as: 'link',
      to: href,
      at: address.length > 0 ? address : around(text, address),
    });
    if (isVague(words)) {
      problems.push(problem('link-vague', file, { words }, place(line, `[${words}]`)));
    }
  }
  for (const { src, alt, line, at } of found.pictures) {
    const address = at ? spot(at) : place(line, src);
    const seen = address.length > 0 ? address : around(text, address);
    references.push({ as: 'body-picture', to: src, at: seen });
    if (alt.trim() === '') problems.push(problem('picture-without-alt', file, {}, seen));
  }
  for (const failure of found.failures) {
    const at = failure.at && spot(failure.at);
    problems.push(failureProblem(file, failure, (line, words) => at ?? place(line, words)));
  }
  return { problems, references, survey: found };
}

function failureProblem(
  file: string,
  { reason, detail = '', line, mended, nearest, sure }: BodySurvey['failures'][number],
  place: (line: number, words?: string) => Place,
): Problem {
  switch (reason) {
    case 'too-deep':
      return problem('body-too-deep', file, {}, place(line));
    case 'row-too-long':
      return problem('table-row-too-long', file, {}, place(line));
    case 'row-too-short':
      return problem('table-row-too-short', file, {}, place(line));
    case 'footnote-undefined':
      return problem('footnote-missing', file, { label: detail }, place(line, `[^${detail}]`));
    case 'footnote-unused':
      return problem('footnote-unused', file, { label: detail }, place(line, `[^${detail}]`));
    case 'reference-unused':
      return problem('reference-unused', file, { label: detail }, place(line, `[${detail}]`));
    case 'raw-link':
      return problem('link-raw', file, { mended, sure }, place(line));
    case 'html':
      return problem('html-as-text', file, {}, place(line));
    case 'bullets':
      return problem('bullets-in-text', file, { mended }, place(line));
    case 'indented-prose':
      return problem('text-indented', file, { mended }, place(line));
    case 'year-list':
      return problem('list-from-year', file, { mended }, place(line));
    case 'directive-unknown': {
      const facts = { name: detail, nearest };
      return problem('directive-unknown', file, facts, place(line, `::: ${detail}`.trim()));
    }
    case 'directive-open':
      return problem('directive-open', file, { name: detail }, place(line));
    case 'film-address':
      return problem('film-address', file, { address: detail }, place(line));
    case 'sound-address':
      return problem('sound-address', file, { address: detail }, place(line));
    case 'film-without-picture':
      return problem('film-without-picture', file, {}, place(line));
    case 'gallery-empty':
      return problem('gallery-empty', file, {}, place(line));
    case 'gallery-words':
      return problem('gallery-words', file, {}, place(line));
    case 'render':
      return problem('body-broken', file, { reason: detail }, place(line));
  }
}

/** `[chữ]()` has no address to underline. */
function around(text: string, { line, column }: Place): Place {
  const content = lineAt(text, line);
  const start = Math.max(0, content.lastIndexOf('[', column - 1));
  const end = content.indexOf(')', column - 1);
  const from = content[start - 1] === '!' ? start - 1 : start;
  return { line, column: from + 1, length: Math.max(1, (end === -1 ? column : end + 1) - from) };
}
