import { type PageFacts, pageFacts } from '#integrations/page-facts.ts';
import type { NewPortal } from './new-portal.ts';

/**
 * The scripts and styles that stand in the portal's pages. Every page has those of the home page, or fewer, so that no other
 * has to be read to know what the policy must allow; a kept page was looked at when it was made, by the same code.
 *
 * @param facts of the pages that were rendered
 * @throws when a page has others, which would not run: a fault of ours
 */
export function inlineOf(
  portal: Pick<NewPortal, 'read'>,
  facts: ReadonlyMap<string, PageFacts>,
): string[] {
  const { inline } = facts.get('index.html') ?? pageFacts(portal.read('index.html'));
  for (const [page, its] of facts) {
    const other = its.inline.find((each) => !inline.includes(each));
    if (other)
      throw new Error(
        `${page} has a script or style of its own that the home page has not (${other}).`,
      );
  }
  return inline;
}
