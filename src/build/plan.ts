import { createHash } from 'node:crypto';
import { attachmentName } from '#content/attachment-name.ts';
import type { ArticleEntry, Content, PageEntry } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { type Card, cardOf } from '#portal/card.ts';
import { pageCardOf } from '#portal/page-card.ts';
import type { Portal, PortalContent } from '#portal/portal.ts';
import { registerViews } from '#portal/register-view.ts';
import { articleUrl, attachmentUrl, bundleUrl, dayUrl, monthUrl, pageUrl } from '#portal/urls.ts';
import { archiveView, articleView, bundleView, frontView } from '#portal/views.ts';
import { words } from '#words/words.ts';
import { bodyAddress, documentAddress } from '../body-address.ts';
import { modelOf } from '../model.ts';
import { machineViews } from './machine-views.ts';
import { pageView } from './page-view.ts';

/** What a portal will hold. A file with the key that it had in an earlier build has the same bytes, too. */
export interface Plan {
  /** Keys of the pages and feeds that can be kept, by URL. Those that change with nearly every build are not here. */
  pages: ReadonlyMap<string, string>;
  /** Files offered for download, by path in the output. */
  attachments: ReadonlyMap<string, { key: string; source: string }>;
  /** Pictures under which articles are shared that have none. */
  cards: readonly Card[];
}

type Entry = ArticleEntry | PageEntry;

/**
 * Makes the plan of a build without rendering anything: a page's key is the digest of its view, of what its body refers to,
 * and of what all pages share.
 *
 * @param code the digest of the code that renders
 * @param digestOf the digest of a file, by its path from the content folder
 * @param matesMemory what earlier builds found out, which spares time and changes nothing
 */
export function planOf(
  content: Content,
  settings: { now: number; drafts: boolean },
  code: string,
  digestOf: (path: string) => string,
  matesMemory?: PortalContent['matesMemory'],
): Plan {
  const { site, sections } = content;
  if (!site) return { pages: new Map(), attachments: new Map(), cards: [] };
  const shown = <Kind extends Entry>(entries: readonly Kind[]) =>
    entries.filter((entry) => isShown(entry, settings));
  const [articles, pages] = [shown(content.articles), shown(content.pages)];
  const imageOf = (path: string) => ({ path, digest: digestOf(path), take: whenRendered });
  const portal = modelOf({ site, sections, articles, pages }, settings, imageOf, matesMemory);
  const key = keyMaker(portal, code);
  const body = (entry: Entry) => [
    entry.digest,
    Object.values(entry.links).map((target) => bodyAddress(portal, entry, target) ?? null),
    entry.numbers.map((number) => documentAddress(portal, entry, number) ?? null),
    Object.values(entry.bodyPictures).map(
      (path) => entry.pictures.includes(path) && digestOf(path),
    ),
  ];
  const entries = new Map(articles.map((entry) => [entry.id, entry]));
  const bodyOf = ({ id }: { id: string }) => body(entries.get(id) as ArticleEntry);
  const channels = portal.channels();
  const { days, months, years } = portal.calendar();
  return {
    pages: new Map([
      ...portal.articles.map((article): [string, string] => [
        articleUrl(article.id),
        key(articleView(portal, article), bodyOf(article)),
      ]),
      ...portal.retracted.map((article): [string, string] => [
        articleUrl(article.id),
        key(article),
      ]),
      ...pages.map((page): [string, string] => [
        pageUrl(page.id),
        key(pageView(portal, page), body(page)),
      ]),
      ...channels.flatMap((channel): [string, string][] => {
        const { url, bundles } = portal.archive(channel);
        return [
          // The page of an event shows its own text, too.
          ...(channel.kind === 'event'
            ? []
            : [[channel.url, key(frontView(portal, channel))] as [string, string]]),
          [url, key(archiveView(portal, channel))],
          ...bundles.map((bundle): [string, string] => [
            bundleUrl(channel, bundle.year, bundle.number),
            key(bundleView(channel, bundle)),
          ]),
        ];
      }),
      ...[...registerViews(portal.register())].map(([url, view]): [string, string] => [
        url,
        key(view),
      ]),
      ...[...machineViews(portal, bodyOf)].map(([url, view]): [string, string] => [url, key(view)]),
      ...days.map((day): [string, string] => [dayUrl(day.day), key(day)]),
      ...months.map((month): [string, string] => [monthUrl(month.month), key(month)]),
      ...years.map((year): [string, string] => [year.url, key(year)]),
    ]),
    attachments: new Map(
      [...articles, ...pages].flatMap(({ id, file, attachments }) =>
        attachments.map((source) => [
          decodeURIComponent(attachmentUrl(id, attachmentName(file, source)).slice(1)),
          { key: digestOf(source), source },
        ]),
      ),
    ),
    cards: [
      ...portal.articles.flatMap(
        (article) => cardOf(article, portal.channel(article.section), site) ?? [],
      ),
      ...pageCards(portal),
    ],
  };
}

/** Of pages that are shared as articles are. */
function pageCards(portal: Portal): Card[] {
  const labels = words(portal.site.language);
  const { current, past } = portal.notices();
  const cards = [
    ...portal.events().map(({ id }) => {
      const page = portal.eventPage(id);
      return page && pageCardOf('event', page, labels, portal.site);
    }),
    ...[...current, ...past].map((each) => pageCardOf('notice', each, labels, portal.site)),
    ...portal
      .register()
      .all.documents.map(({ text }) => pageCardOf('document', text, labels, portal.site)),
  ];
  return cards.filter((card) => card !== undefined);
}

function whenRendered(): never {
  throw new Error('Pictures are taken in when pages are rendered');
}

/** What a later build needs in order to know what it can keep. */
export function keysOf({ pages, attachments }: Plan): Record<string, string> {
  const keys = [...attachments].map(([path, { key }]): [string, string] => [path, key]);
  return Object.fromEntries([...pages, ...keys]);
}

/** Articles stand in many views, so each is put into digests by one of its own. */
function keyMaker(portal: Portal, code: string): (...views: unknown[]) => string {
  const { site, sections, pages } = portal;
  const base = digest(JSON.stringify([code, site, sections, pages]));
  const articles = new Map<unknown, string>(
    portal.articles.map((article) => [article, digest(JSON.stringify(article))]),
  );
  return (...views) =>
    digest(JSON.stringify([base, views], (_name, value) => articles.get(value) ?? value));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
