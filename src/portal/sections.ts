import type { Article } from './article.ts';
import type { Channel } from './channel.ts';
import type { Section } from './section.ts';
import { sectionUrl } from './urls.ts';

/** All sections of a tree, each before its children, in menu order. */
export function flatSections(tree: readonly Section[]): Section[] {
  return tree.flatMap((section) => [section, ...flatSections(section.children)]);
}

/** The way from the first level down to a section, itself included: what breadcrumbs show. */
export function sectionPath(sections: ReadonlyMap<string, Section>, id: string): Section[] {
  const section = sections.get(id);
  if (!section) throw new Error(`No section ${id}`);
  return section.parent ? [...sectionPath(sections, section.parent), section] : [section];
}

/**
 * The channel of each section by id, in menu order; sections without articles too.
 *
 * @param articles oldest first
 */
export function sectionChannels(
  tree: readonly Section[],
  articles: readonly Article[],
): Map<string, Channel> {
  const own = Map.groupBy(articles, (article) => article.section);
  return new Map(
    flatSections(tree).map(({ id, title, summary }) => [
      id,
      { kind: 'section', id, title, summary, url: sectionUrl(id), articles: own.get(id) ?? [] },
    ]),
  );
}
