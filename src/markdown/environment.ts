import type { Env, Token } from 'markdown-it';
import type { BodyFailure, BodyLink } from './survey.ts';
import type { BodyWorld } from './world.ts';

/** What one reading of one body carries from rule to rule. */
export interface BodyEnvironment extends Env {
  /** Present when the body is rendered, absent when it is surveyed. */
  world?: BodyWorld;
  failures?: BodyFailure[];
  /** Numbers of official texts that the body names. */
  numbers?: Set<string>;
  /** Where in the content of its block a link, picture or footnote begins. */
  offsets?: Map<Token, number>;
  /** Where the address of a link or picture stands in the content of its block; references have theirs elsewhere. */
  addresses?: Map<Token, AddressRange>;
  /** Definitions of references, which the parser drops before it reads the text that may use them. */
  definitions?: Token[];
  /** Addresses of films and sounds, when the body is surveyed. */
  addressed?: BodyLink[];
  /** Definitions of footnotes. */
  notes?: { label: string; line: number }[];
}

/** UTF-16 units from the start of a block's content. `from` and `to` hold the address without angle brackets. */
export interface AddressRange {
  /** The bracket that ends the words of the link. */
  labelEnd: number;
  from: number;
  to: number;
}

/**
 * Tells the lines, from 1, of the inline tokens of a block that begins at line `start` (from 0). Ask in the order of the
 * tokens: each answer counts on from the one before.
 */
export function lineTeller(env: BodyEnvironment, block: Token, start: number) {
  let line = start + 1;
  let at = 0;
  return (token: Token): number => {
    const offset = env.offsets?.get(token) ?? 0;
    for (; at < offset; at++) if (block.content[at] === '\n') line++;
    return line;
  };
}
