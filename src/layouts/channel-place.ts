import type { Link } from '#portal/site.ts';
import { sectionUrl } from '#portal/urls.ts';
import type { ChannelHead, Frame } from '#portal/views.ts';
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

export function placeOf(frame: Frame, channel: ChannelHead): ChannelPlace {
  const { tag } = words(frame.site.language);
  if (channel.kind === 'tag') return { title: tag.title(channel.title), trail: [], within: [] };
  const path = frame
    .sectionPath(channel.id)
    .map(({ id, title }) => ({ title, url: sectionUrl(id) }));
  return { title: channel.title, trail: path.slice(0, -1), within: path.map(({ url }) => url) };
}
