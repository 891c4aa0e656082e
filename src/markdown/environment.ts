import type { Env, Token } from 'markdown-it';
import type { BodyFailure } from './survey.ts';
import type { BodyWorld } from './world.ts';

/** What one reading of one body carries from rule to rule. */
export interface BodyEnvironment extends Env {
  /** Present when the body is rendered, absent when it is surveyed. */
  world?: BodyWorld;
  failures?: BodyFailure[];
  /** Where in the content of its block a link, picture or footnote begins. */
  offsets?: Map<Token, number>;
  /** Definitions of references, which the parser drops before it reads the text that may use them. */
  definitions?: Token[];
  /** Definitions of footnotes. */
  notes?: { label: string; line: number }[];
}

/** The line, from 1, of an inline token in a block that begins at line `start` (from 0). */
export function lineOf(env: BodyEnvironment, token: Token, content: string, start: number): number {
  const before = content.slice(0, env.offsets?.get(token) ?? 0);
  return start + before.split('\n').length;
}
