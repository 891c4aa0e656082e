import { tzOffset } from '@date-fns/tz/tzOffset';
import { isMoment, readMoment } from '#content/file/moment.ts';
import type { ArticleEntry, Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import type { Article } from '#portal/article.ts';
import { type NextChange, nextChange, type TimedArticle } from '#portal/next-change.ts';
import { type PageTurn, pageTurn } from './page-turn.ts';

/** When the portal has to be built again though nobody writes anything. */
export interface NextBuild {
  /** `2026-11-24T07:30:00+07:00`, with the offset of the portal's zone; null when nothing waits for its time. */
  at: string | null;
  /** A sentence for whoever runs the portal. */
  why: string;
  /** Files, from the content folder, of the articles concerned; of those that readers may know of already. */
  files: string[];
}

/**
 * @param settings `now`: milliseconds; `drafts`: what a preview shows counts; `admin`: the web form is there in any case
 * @example nextBuild(content, { now, drafts: false })
 *   // { at: '2026-11-24T07:30:00+07:00', why: '1 bài đến giờ đăng.', files: [] }
 */
export function nextBuild(
  { site, articles, pages }: Pick<Content, 'site' | 'articles' | 'pages'>,
  settings: { now: number; drafts: boolean; admin?: string },
): NextBuild {
  const nothing = {
    at: null,
    why: 'Không có bài nào chờ đến giờ đăng, giờ gỡ hay giờ thôi ghim.',
    files: [],
  };
  if (!site) return nothing;
  const change = nextChange(
    articles.map((entry) => timed(entry, settings)),
    site.lists,
    settings.now,
  );
  const hasForm = site.admin !== undefined || settings.admin !== undefined;
  const year = hasForm ? newYear(settings.now, site.timeZone) : Infinity;
  const turn = pageTurn(pages, settings);
  const at = Math.min(change?.at ?? Infinity, turn?.at ?? Infinity, year);
  if (at === Infinity) return nothing;
  const due = change?.at === at ? change : undefined;
  const known = new Set([...(due?.expiring ?? []), ...(due?.unpinned ?? [])].map(({ id }) => id));
  return {
    at: written(at, site.timeZone),
    why: reason(due, turn?.at === at ? turn : undefined, at === year),
    // What is still to come must not be told by its name.
    files: articles.filter(({ id }) => known.has(id)).map(({ file }) => file),
  };
}

function timed(entry: ArticleEntry, settings: { drafts: boolean }): TimedArticle {
  const { status, data } = entry;
  return {
    article: articleOf(entry),
    // What was taken back has its page still, and stands in no list.
    shown: isShown(entry, settings) && data.retracted === undefined,
    ...(status === 'future' && { appearsAt: data.date.instant }),
    ...(status === 'published' && { expiresAt: data.expiresAt }),
  };
}

/** As far as it decides where the article stands. */
function articleOf({ id, section, slug, data }: ArticleEntry): Article {
  const { image: _, attachments: __, ...rest } = data;
  return { ...rest, id, section, slug, attachments: [] };
}

function reason(
  change: NextChange | undefined,
  turn: PageTurn | undefined,
  isNewYear: boolean,
): string {
  const count = (articles: readonly Article[] = [], what: string) =>
    articles.length > 0 ? [`${articles.length} bài ${what}`] : [];
  const pages = (number = 0, what: string) => (number > 0 ? [`${number} ${what}`] : []);
  const reasons = [
    ...count(change?.appearing, 'đến giờ đăng'),
    ...count(change?.expiring, 'hết hạn'),
    ...count(change?.unpinned, 'hết thời gian ghim'),
    ...pages(turn?.beginning, 'thông báo đến ngày'),
    ...pages(turn?.ending, 'thông báo kết thúc'),
    ...pages(turn?.issued, 'văn bản đến ngày ban hành'),
    ...pages(turn?.inForce, 'văn bản có hiệu lực'),
    ...pages(turn?.outOfForce, 'văn bản hết hiệu lực'),
    ...(isNewYear ? ['trang soạn bài cần thư mục của năm mới'] : []),
  ].join(', ');
  return `${reasons.charAt(0).toUpperCase()}${reasons.slice(1)}.`;
}

/** The web form lists the folders of this year and the last. */
function newYear(now: number, timeZone: string): number {
  const year = Number(written(now, timeZone).slice(0, 4)) + 1;
  const moment = readMoment(`${year}-01-01`, timeZone);
  return isMoment(moment) ? moment.instant : Infinity;
}

function written(instant: number, timeZone: string): string {
  const minutes = tzOffset(timeZone, new Date(instant));
  const local = new Date(instant + minutes * 60_000).toISOString().slice(0, 19);
  const offset = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
  return `${local}${minutes < 0 ? '-' : '+'}${offset}`;
}
