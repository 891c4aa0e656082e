import { createParser } from './parser.ts';
import { renderBody } from './render.ts';
import { runningText } from './running-text.ts';
import { type BodySurvey, surveyBody } from './survey.ts';
import type { BodyWorld } from './world.ts';

export interface BodyRenderer {
  /** What a body holds, for the content check. Never throws: a parser that fails is a failure in the list. */
  survey(markdown: string): BodySurvey;
  /** A body's HTML. Throws only where {@link survey} reports `render`. */
  render(markdown: string, world: BodyWorld): string;
  /** A body's words without markup, a line for each block, for the search. Throws only where `survey` reports `render`. */
  text(markdown: string): string;
}

/**
 * Reads and renders bodies of Markdown (without front matter). Making one is the costly part: make one and keep it.
 *
 * @example
 * const bodies = createBodyRenderer();
 * const { links, failures } = bodies.survey(markdown);
 * const html = bodies.render(markdown, world);
 */
export function createBodyRenderer(): BodyRenderer {
  const parser = createParser();
  return {
    survey: (markdown) => surveyBody(parser, markdown),
    render: (markdown, world) => renderBody(parser, markdown, world),
    text: (markdown) => runningText(parser, markdown),
  };
}
