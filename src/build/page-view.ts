import type { PageEntry } from '#content/read.ts';
import { isPast } from '#portal/notices.ts';
import type { Portal } from '#portal/portal.ts';
import { pageUrl } from '#portal/urls.ts';
import { frontView } from '#portal/views.ts';

/** All that a page with a text of its own shows besides frame and body. */
export function pageView(portal: Portal, { id, kind, data }: PageEntry): unknown {
  if (kind === 'event') {
    const channel = portal.events().find(({ url }) => url === pageUrl(id));
    return channel && [portal.eventPage(channel.id), frontView(portal, channel)];
  }
  if (kind === 'notice') {
    const { current, past } = portal.notices();
    const notice = [...current, ...past].find((each) => each.id === id);
    return notice && [notice, isPast(notice, portal.now)];
  }
  if (kind === 'document')
    return portal.register().all.documents.find(({ url }) => url === pageUrl(id));
  return data;
}
