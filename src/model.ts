/** From checked entries to the portal's model: what both the rendering of pages and the plan of a build begin with. */
import { attachmentName } from '#content/attachment-name.ts';
import type { ArticleEntry, PageEntry } from '#content/read.ts';
import type { PictureData } from '#content/schema/picture.ts';
import type { SectionData } from '#content/site/section-data.ts';
import type { SiteData } from '#content/site/site-data.ts';
import type { Article, Attachment } from '#portal/article.ts';
import type { DocumentText } from '#portal/document.ts';
import type { Notice, Page } from '#portal/page.ts';
import type { LocalImage, Picture } from '#portal/picture.ts';
import { createPortal, type Portal, type PortalContent } from '#portal/portal.ts';
import { attachmentUrl } from '#portal/urls.ts';

/** What is shown, as entries; without `site` there is no portal yet. */
export interface ShownContent {
  site?: SiteData;
  sections: readonly SectionData[];
  articles: readonly ArticleEntry[];
  pages: readonly PageEntry[];
}

/**
 * The portal of what is shown.
 *
 * @param settings `now`: milliseconds; `drafts`: a preview
 * @param imageOf the image at a path below the content folder
 * @param matesMemory what earlier builds found out, which spares time and changes nothing
 */
export function modelOf(
  { site, sections, articles, pages }: ShownContent,
  { now, drafts }: { now: number; drafts: boolean },
  imageOf: (path: string) => LocalImage | undefined,
  matesMemory?: PortalContent['matesMemory'],
): Portal {
  if (!site)
    throw new Error('Chưa có site.yml và sections.yml đọc được. Xem báo cáo ở cửa sổ lệnh.');
  const of = (wanted: PageEntry['kind']) => pages.filter(({ kind }) => kind === wanted);
  return withOpenLinks({
    site: {
      ...site,
      banners: site.banners.flatMap(({ path, alt, url }) => {
        const picture = toPicture({ path, alt }, imageOf);
        return picture ? [{ picture, url }] : [];
      }),
      preview: drafts,
    },
    sections,
    articles: articles.filter(isHeard).map((entry) => toArticle(entry, imageOf)),
    retracted: articles.filter((each) => !isHeard(each)).map((entry) => toArticle(entry, imageOf)),
    pages: of('page').map(({ id, data }) => ({ id, title: data.title, lead: data.lead })),
    events: of('event').map((entry) => toPage(entry, imageOf)),
    notices: of('notice').map((entry) => ({
      ...toPage(entry, imageOf),
      ...(entry.data.notice as Pick<Notice, 'from' | 'until'>),
    })),
    documents: of('document').map((entry) => ({
      ...toPage(entry, imageOf),
      ...(entry.data.document as Omit<DocumentText, keyof Page>),
    })),
    now,
    ...(matesMemory && { matesMemory }),
  });
}

/** A portal whose menu and links lead nowhere that readers would not find: not to a draft, nor to an empty list. */
function withOpenLinks(content: PortalContent): Portal {
  const { hasPage } = createPortal(content);
  const isOpen = ({ url }: { url: string }) => !url.startsWith('/') || hasPage(url);
  const { site } = content;
  const menu = site.menu
    .filter(isOpen)
    .map((item) => ({ ...item, children: item.children.filter(isOpen) }));
  const [links, services, banners] = [
    site.links.filter(isOpen),
    site.services.filter(isOpen),
    site.banners.filter(isOpen),
  ];
  return createPortal({ ...content, site: { ...site, menu, links, services, banners } });
}

function toArticle(
  { id, file, section, slug, status, data }: ArticleEntry,
  imageOf: (path: string) => LocalImage | undefined,
): Article {
  const { image, draft: _draft, expiresAt: _expiresAt, aliases: _aliases, ...rest } = data;
  return {
    ...rest,
    id,
    section,
    slug,
    picture: image && toPicture(image, imageOf),
    attachments: attachmentsOf({ id, file, data }),
    held: status === 'draft' || status === 'future' ? status : undefined,
  };
}

function isHeard({ data }: ArticleEntry): boolean {
  return data.retracted === undefined;
}

function toPage(entry: PageEntry, imageOf: (path: string) => LocalImage | undefined): Page {
  const { id, data } = entry;
  const picture = data.image && toPicture(data.image, imageOf);
  return {
    id,
    title: data.title,
    ...(data.lead !== undefined && { lead: data.lead }),
    ...(picture && { picture }),
    attachments: attachmentsOf(entry),
  };
}

function attachmentsOf({
  id,
  file,
  data,
}: Pick<ArticleEntry | PageEntry, 'id' | 'file' | 'data'>): Attachment[] {
  return data.attachments.map((each) => ({
    title: each.title,
    url: attachmentUrl(id, attachmentName(file, each.file)),
    ...(each.size !== undefined && { size: each.size }),
  }));
}

/** The image itself is passed on untouched: Astro keeps the original of every picture whose address is looked at. */
function toPicture(
  { path, url, width, height, ...about }: PictureData,
  imageOf: (path: string) => LocalImage | undefined,
): Picture | undefined {
  if (url !== undefined) return { ...about, image: { url, width, height } };
  const image = path === undefined ? undefined : imageOf(path);
  return image && { ...about, image };
}
