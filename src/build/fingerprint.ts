import { createHash } from 'node:crypto';
import { repositoryOf } from '#commands/admin/repository.ts';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';

/**
 * A digest of everything but code and time that a portal is made of: with the same one, at a moment between the same two
 * changes of its own, it is the same portal.
 *
 * @param digestOf the digest of a file, by its path from the content folder; without it, pictures and attachments do not
 *   count
 */
export function fingerprintOf(
  content: Content,
  settings: Settings,
  digestOf: (path: string) => string = () => '',
): string {
  const hash = createHash('sha256');
  const add = (value: unknown) => hash.update(JSON.stringify(value) ?? '').update('\0');
  add([settings.drafts, settings.compress, content.site, content.sections]);
  if (settings.admin) add([settings.admin, repositoryOf(settings.content)]);
  // One by one: all at once would be a text as large as all front matter.
  for (const entry of [...content.articles, ...content.pages]) {
    add(entry);
    for (const path of [...entry.pictures, ...entry.attachments]) hash.update(digestOf(path));
  }
  for (const { path } of content.site?.banners ?? []) hash.update(digestOf(path));
  return hash.digest('base64url').slice(0, 22);
}
