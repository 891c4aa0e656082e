import type { MarkdownIt } from 'markdown-it';
import createMarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import mark from 'markdown-it-mark';
import { depth } from './rules/depth.ts';
import { directives } from './rules/directives.ts';
import { documentNumbers } from './rules/document-numbers.ts';
import { figures } from './rules/figures.ts';
import { footnoteLabels } from './rules/footnote-labels.ts';
import { footnoteLook } from './rules/footnote-look.ts';
import { galleries } from './rules/galleries.ts';
import { headings } from './rules/headings.ts';
import { lead } from './rules/lead.ts';
import { letters } from './rules/letters.ts';
import { links } from './rules/links.ts';
import { media } from './rules/media.ts';
import { nestedNotes } from './rules/nested-notes.ts';
import { pictures } from './rules/pictures.ts';
import { positions } from './rules/positions.ts';
import { raggedRows } from './rules/ragged-rows.ts';
import { references } from './rules/references.ts';
import { tables } from './rules/tables.ts';

/** In this order: what a rule changes, the rules below it see. */
const houseRules: readonly ((parser: MarkdownIt) => void)[] = [
  // Nothing is lost in silence
  depth,
  positions,
  references,
  nestedNotes,
  footnoteLabels,
  raggedRows,
  directives,
  // What stands on the page
  letters,
  figures,
  galleries,
  lead,
  pictures,
  media,
  links,
  documentNumbers,
  headings,
  tables,
  footnoteLook,
];

/** The syntax writers may use, with the house rules for what becomes of it. */
export function createParser(): MarkdownIt {
  const parser = createSyntax();
  for (const rule of houseRules) parser.use(rule);
  return parser;
}

/**
 * quotes and dashes stay as typed.
 */
export function createSyntax(): MarkdownIt {
  const parser = createMarkdownIt({ html: false, linkify: true, typographer: false });
  // Only what says http:// or https:// is meant as an address: `Bao.vn` or `a@b.vn` in running text stays text.
  parser.linkify.set({ fuzzyLink: false });
  for (const scheme of ['ftp:', 'mailto:', '//']) parser.linkify.add(scheme, null);
  parser.use(footnotes).use(mark);
  // `^[…]` is no syntax our writers know, and its depth has no limit.
  parser.disable('footnote_inline');
  return parser;
}
