import { attachmentName } from '#content/attachment-name.ts';
import type { ArticleEntry, PageEntry } from '#content/read.ts';
import type { LinkTarget } from '#content/references.ts';
import type { Portal } from '#portal/portal.ts';
import { articleUrl, attachmentUrl, pageUrl } from '#portal/urls.ts';

/**
 * Where a link of a body leads in the portal. Undefined where readers would find nothing: an article that is held, a file
 * that is not there.
 */
export function bodyAddress(
  portal: Portal,
  entry: ArticleEntry | PageEntry,
  target: LinkTarget,
): string | undefined {
  switch (target.kind) {
    case 'article':
      return portal.hasPage(articleUrl(target.id))
        ? articleUrl(target.id) + (portal.article(target.id) ? target.hash : '')
        : undefined;
    case 'page':
      return portal.hasPage(pageUrl(target.id)) ? pageUrl(target.id) + target.hash : undefined;
    case 'file':
      return entry.attachments.includes(target.path)
        ? attachmentUrl(entry.id, attachmentName(entry.file, target.path))
        : undefined;
    case 'own':
      return portal.hasPage(target.path) ? target.path : undefined;
    case 'anchor':
      return target.hash || undefined;
    default:
      return undefined;
  }
}

/** Where the number of an official text leads that stands in a body; undefined where nobody can tell which is meant. */
export function documentAddress(
  portal: Portal,
  { id, data }: ArticleEntry | PageEntry,
  number: string,
): string | undefined {
  const document = 'document' in data ? data.document : undefined;
  const day = document?.issued ?? ('date' in data ? data.date : undefined);
  const by = { id, issuer: document?.issuer, instant: day?.instant };
  return portal.register().find(number, by)?.url;
}
