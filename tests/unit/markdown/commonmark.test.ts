import { tests as examples } from 'commonmark-spec';
import { describe, expect, test } from 'vitest';
import { createSyntax } from '#markdown/parser.ts';

/**
 * The examples of the specification that come out otherwise on purpose, and what has to be set for them to come out as
 * there: so the reason is proved, and an example that begins to pass is noticed.
 */
const differences = [
  {
    reason: 'HTML is shown as text',
    examples: [
      21, 31, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164,
      165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
      184, 185, 186, 187, 188, 189, 190, 191, 201, 308, 309, 344, 475, 476, 477, 491, 494, 524, 536,
      613, 614, 615, 616, 617, 623, 625, 626, 627, 628, 629, 630, 631, 642, 643,
    ],
    without: { html: true },
  },
  {
    reason: 'bare https:// addresses are links',
    examples: [602, 608, 611],
    without: { linkify: false },
  },
];

const syntax = createSyntax().set({ xhtmlOut: true });
const listed = new Map(
  differences.flatMap((difference) => difference.examples.map((number) => [number, difference])),
);

/** Line ends between tags alone differ in an empty quotation. */
function withoutEmptyLine(html: string): string {
  return html.replaceAll('<blockquote>\n</blockquote>', '<blockquote></blockquote>');
}

test('the specification has 652 examples', () => {
  expect(examples).toHaveLength(652);
});

describe('CommonMark', () => {
  test.each(examples.filter(({ number }) => !listed.has(number)))(
    '$number $section',
    ({ markdown, html }) => {
      const tabs = (text: string) => text.replaceAll('→', '\t');
      expect(syntax.render(tabs(markdown))).toBe(withoutEmptyLine(tabs(html)));
    },
  );
});

describe.each(differences)('CommonMark but for: $reason', ({ examples: numbers, without }) => {
  const plain = createSyntax().set({ xhtmlOut: true, ...without });

  test.each(examples.filter(({ number }) => numbers.includes(number)))(
    '$number $section',
    ({ markdown, html }) => {
      expect(syntax.render(markdown)).not.toBe(html);
      expect(plain.render(markdown)).toBe(html);
    },
  );
});
