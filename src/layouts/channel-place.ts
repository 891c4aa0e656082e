import type { Link } from '#portal/site.ts';
import { authorsUrl, eventsUrl, sectionUrl, tagsUrl } from '#portal/urls.ts';
import type { ChannelHead, Frame } from '#portal/views.ts';
import { words } from '#words/words.ts';

/** Where a channel stands in the portal, as headings, breadcrumbs and menu show it. */
export interface ChannelPlace {
  /** `Thời sự`; of a tag `Từ khóa: Giáo dục`, of an author `Tác giả: Văn Khải`. */
  title: string;
  /** What stands above its front. */
  trail: readonly Link[];
  /** URLs of the sections it belongs to. */
  within: readonly string[];
}

export function placeOf(frame: Frame, channel: ChannelHead): ChannelPlace {
  const { tag, author, event } = words(frame.site.language);
  const alone = (title: string, trail: readonly Link[] = []) => ({ title, trail, within: [] });
  if (channel.kind === 'tag')
    return alone(tag.title(channel.title), [{ title: tag.all, url: tagsUrl() }]);
  if (channel.kind === 'author')
    return alone(author.title(channel.title), [{ title: author.all, url: authorsUrl() }]);
  if (channel.kind === 'event')
    return alone(channel.title, [{ title: event.all, url: eventsUrl() }]);
  const path = frame
    .sectionPath(channel.id)
    .map(({ id, title }) => ({ title, url: sectionUrl(id) }));
  return { title: channel.title, trail: path.slice(0, -1), within: path.map(({ url }) => url) };
}
