import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { type Redirects, redirectsOf } from '#portal/redirects.ts';

/** The redirects of what readers may see: an old address of a draft leads nowhere yet. */
export function redirectsIn(content: Content, settings: { drafts: boolean }): Redirects {
  const shown = (entries: Content['articles'] | Content['pages']) =>
    entries
      .filter((entry) => isShown(entry, settings))
      .map(({ id, data }) => ({ id, aliases: data.aliases }));
  return redirectsOf({
    articles: shown(content.articles),
    pages: shown(content.pages),
    sections: content.sections.flatMap((section) => [section, ...section.children]),
  });
}
