import type { BodySurvey } from '#markdown/survey.ts';
import { type Problem, problem } from '../problem.ts';
import type { Reference } from './checked-file.ts';
import { placeOnLine } from './source-text.ts';

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
): { problems: Problem[]; references: Reference[]; survey: BodySurvey } {
  const found = survey(body);
  const place = (line: number, words?: string) => placeOnLine(text, bodyLine + line - 1, words);
  const problems: Problem[] = [];
  const references: Reference[] = [];
  if (body.trim() === '') problems.push(problem('body-empty', file, {}));
  for (const { href, line } of found.links) {
    references.push({ as: 'link', to: href, at: place(line, href) });
  }
  for (const { src, alt, line } of found.pictures) {
    const at = place(line, src);
    references.push({ as: 'body-picture', to: src, at });
    if (alt.trim() === '') problems.push(problem('picture-without-alt', file, {}, at));
  }
  for (const failure of found.failures) {
    problems.push(failureProblem(file, failure, place));
  }
  return { problems, references, survey: found };
}

function failureProblem(
  file: string,
  { reason, detail = '', line }: BodySurvey['failures'][number],
  place: (line: number, words?: string) => ReturnType<typeof placeOnLine>,
): Problem {
  switch (reason) {
    case 'too-deep':
      return problem('body-too-deep', file, {}, place(line));
    case 'row-too-long':
      return problem('table-row-too-long', file, {}, place(line));
    case 'footnote-undefined':
      return problem('footnote-missing', file, { label: detail }, place(line, `[^${detail}]`));
    case 'footnote-unused':
      return problem('footnote-unused', file, { label: detail }, place(line, `[^${detail}]`));
    case 'reference-unused':
      return problem('reference-unused', file, { label: detail }, place(line, `[${detail}]`));
    case 'render':
      return problem('body-broken', file, { reason: detail }, place(line));
  }
}
