import type { Channel } from '#portal/channel.ts';
import type { Portal } from '#portal/portal.ts';
import type { Link } from '#portal/site.ts';
import { sectionUrl } from '#portal/urls.ts';
import { words } from '#words/words.ts';

/** Where a channel stands in the portal, as headings, breadcrumbs and menu show it. */
export interface ChannelPlace {
  /** `Thời sự`; of a tag `Từ khóa: Giáo dục`. */
  title: string;
  /** What stands above its front. */
  trail: readonly Link[];
  /** URLs of the sections it belongs to. */
  within: readonly string[];
}

export function placeOf(portal: Portal, channel: Channel): ChannelPlace {
  const { tag } = words(portal.site.language);
  if (channel.kind === 'tag') return { title: tag.title(channel.title), trail: [], within: [] };
  const path = portal
    .sectionPath(channel.id)
    .map(({ id, title }) => ({ title, url: sectionUrl(id) }));
  return { title: channel.title, trail: path.slice(0, -1), within: path.map(({ url }) => url) };
}
