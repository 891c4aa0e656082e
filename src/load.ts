/**
 * The one hinge between content and the portal's model while pages are rendered: a build's own content, or Astro's
 * collections in, a {@link Portal} out; and the body of an article or page as HTML, when its page asks for it.
 */

import { getCollection, getEntry } from 'astro:content';
import { join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import { readSettings } from '#commands/settings.ts';
import { atHand } from '#content/at-hand.ts';
import type { ArticleEntry, PageEntry } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import type { PlayedMedia } from '#markdown/played-media.ts';
import type { Article } from '#portal/article.ts';
import type { Page } from '#portal/page.ts';
import type { Portal, PortalContent } from '#portal/portal.ts';
import { createBodyLoader } from './load-body.ts';
import { modelOf, type ShownContent } from './model.ts';

interface Loaded {
  portal: Portal;
  articles: ReadonlyMap<string, ArticleEntry>;
  pages: ReadonlyMap<string, PageEntry>;
}

const settings = readSettings(process.env);
const bodies = createBodyLoader(settings.content, takeIn);
let loading: Promise<Loaded> | undefined;

/** The portal of this build; made once, and anew at each request while somebody edits. */
export async function loadPortal(): Promise<Portal> {
  return (await load()).portal;
}

/** What the page of an article or a standing page shows below its head. */
export interface Body {
  html: string;
  /** The body shows the article's own picture, which is then not printed above it. */
  showsPicture: boolean;
  /** Its films and sounds, in their order. */
  media: readonly PlayedMedia[];
}

/** @throws when the article is not in the portal */
export async function renderArticleBody(article: Article): Promise<Body> {
  const { portal, articles } = await load();
  const entry = articles.get(article.id);
  if (!entry) throw new Error(`No article ${article.id}`);
  return bodies.render(portal, entry, article.lead, entry.data.image?.path);
}

/** @throws when the page is not in the portal */
export async function renderPageBody(page: Pick<Page, 'id' | 'lead'>): Promise<Body> {
  const { portal, pages } = await load();
  const entry = pages.get(page.id);
  if (!entry) throw new Error(`No page ${page.id}`);
  return bodies.render(portal, entry, page.lead);
}

function load(): Promise<Loaded> {
  if (import.meta.env.DEV) return read();
  loading ??= read();
  return loading;
}

async function read(): Promise<Loaded> {
  const known = atHand<PortalContent['matesMemory']>();
  const { articles, pages, ...rest } = known?.content ?? (await collected());
  const shown = <Entry extends ArticleEntry | PageEntry>(entries: readonly Entry[]) =>
    entries.filter((entry) => isShown(entry, settings));
  const content = { ...rest, articles: shown(articles), pages: shown(pages) };
  const pictures = new Set([
    ...[...content.articles, ...content.pages].flatMap((entry) => entry.pictures),
    ...(content.site?.banners ?? []).map(({ path }) => path),
  ]);
  const imageOf = (path: string) =>
    pictures.has(path) ? { path, take: () => takeIn(path) } : undefined;
  return {
    portal: modelOf(content, settings, imageOf, known?.mates),
    articles: new Map(content.articles.map((entry) => [entry.id, entry])),
    pages: new Map(content.pages.map((entry) => [entry.id, entry])),
  };
}

/** While somebody edits, pictures stay where they are. */
async function takeIn(path: string): Promise<ImageMetadata> {
  const known = atHand();
  if (known) return known.takeIn(path, import.meta.env.BASE_URL);
  const image = await emitImageMetadata(join(settings.content, path));
  if (!image) throw new Error(`No picture ${path}`);
  return image;
}

/** What lies in Astro's collections while somebody edits. */
async function collected(): Promise<ShownContent> {
  const root = await getEntry('site', 'site');
  const { site, sections } = (root?.data ?? {}) as Pick<ShownContent, 'site' | 'sections'>;
  const articles = (await getCollection('articles')).map(({ data }) => data as ArticleEntry);
  const pages = (await getCollection('pages')).map(({ data }) => data as PageEntry);
  return { site, sections, articles, pages };
}
