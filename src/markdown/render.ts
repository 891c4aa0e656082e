import type { MarkdownIt } from 'markdown-it';
import { cleanSource } from '#text/clean.ts';
import type { BodyEnvironment } from './environment.ts';
import type { BodyWorld } from './world.ts';

/** The HTML of a body: blocks that stand on the page as they are. */
export function renderBody(parser: MarkdownIt, markdown: string, world: BodyWorld): string {
  const env: BodyEnvironment = { world };
  return parser.render(cleanSource(markdown), env);
}
