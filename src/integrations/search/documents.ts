import { createHash } from 'node:crypto';
import type { Settings } from '#commands/settings.ts';
import { type ArticleEntry, type Content, type PageEntry, readBody } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { createBodyRenderer } from '#markdown/renderer.ts';
import { articleUrl, pageUrl } from '#portal/urls.ts';
import type { Readable } from '#search/library.ts';
import type { Kind } from '#search/question.ts';
import type { Findable } from '#search/weigh.ts';
import { vi } from '#words/vi.ts';

/** One shown article or page as the search sees it. */
export interface SearchDocument {
  kind: Kind;
  url: string;
  /** `YYYY-MM-DD`; empty for a standing page. */
  day: string;
  /** Time of day for the order within one, `HH:mm`. */
  time: string;
  /** Ids of its section and of the one above; none of a page. */
  sections: readonly string[];
  /** Ids by which it can be sifted. */
  filters: Readonly<Record<'section' | 'year' | 'author' | 'tag' | 'kind', readonly string[]>>;
  /** Changes whenever the text or anything above does. */
  digest: string;
  read(): { findable: Findable; readable: Readable };
}

/** Every shown article, then every shown page, each in the order of ids, so that the index is the same at every build. */
export function searchDocuments(content: Content, settings: Settings): SearchDocument[] {
  const sections = sectionsOf(content);
  const renderer = createBodyRenderer();
  const textOf = (entry: ArticleEntry | PageEntry) =>
    renderer.text(readBody(settings.content, entry));
  return [
    ...heard(shown(content.articles, settings)).map((entry) => {
      const place = sections.get(entry.section) ?? { ids: [entry.section], title: entry.section };
      return articleDocument(entry, place, textOf);
    }),
    ...shown(content.pages, settings).map((entry) => pageDocument(entry, textOf)),
  ];
}

interface SectionPlace {
  ids: readonly string[];
  title: string;
}

type TextOf = (entry: ArticleEntry | PageEntry) => string;

function articleDocument(entry: ArticleEntry, place: SectionPlace, textOf: TextOf): SearchDocument {
  const { title, kicker, lead = '', date, authors, sources, tags, image } = entry.data;
  const url = articleUrl(entry.id);
  return {
    kind: 'tin',
    url,
    day: date.day,
    time: date.time ?? '00:00',
    sections: place.ids,
    filters: {
      section: place.ids,
      year: [date.day.slice(0, 4)],
      author: authors,
      tag: tags.map(({ id }) => id),
      kind: ['tin'],
    },
    // The time zone of the portal decides the day.
    // A caption goes with its picture, which may be held though the file stays as it is.
    digest: digestOf(
      entry,
      place.ids.join(),
      place.title,
      date.day,
      date.time ?? '',
      image?.caption ?? '',
    ),
    read() {
      const body = joined(textOf(entry), image?.caption);
      const names = [...tags, ...sources].map(({ name }) => name).concat(authors, kicker ?? []);
      const text = body.startsWith(lead) ? body : joined(lead, body);
      return {
        findable: { title, lead, body, names },
        readable: { url, title, section: place.title, text },
      };
    },
  };
}

/** Standing pages have no day; a document has the one it was issued, a notice its first. */
function pageDocument(entry: PageEntry, textOf: TextOf): SearchDocument {
  const { title, lead = '', document, notice } = entry.data;
  const url = pageUrl(entry.id);
  const { day = '', time = '' } = document?.issued ?? notice?.from ?? {};
  const year = day === '' ? [] : [day.slice(0, 4)];
  const names = document
    ? [document.issuer, ...document.fields, ...(document.signer ? [document.signer] : [])]
    : [];
  const kind = KINDS[entry.kind];
  return {
    kind: kind === 'su-kien' ? 'trang' : kind,
    url,
    day,
    time: day === '' ? '' : time || '00:00',
    sections: [],
    filters: { section: [], year, author: [], tag: [], kind: [kind] },
    digest: digestOf(entry, day, time),
    read() {
      const body = textOf(entry);
      return {
        findable: { title, lead, body, names },
        readable: { url, title, section: LABELS[entry.kind], text: joined(lead, body) },
      };
    },
  };
}

/** What was taken back is not found either. */
function heard(articles: readonly ArticleEntry[]): ArticleEntry[] {
  return articles.filter(({ data }) => data.retracted === undefined);
}

const KINDS = {
  page: 'trang',
  event: 'su-kien',
  notice: 'thong-bao',
  document: 'van-ban',
} as const;

/** What stands beside a result where an article has its section. */
const LABELS = {
  page: '',
  event: vi.event.label,
  notice: vi.notice.label,
  document: vi.document.all,
} as const;

function shown<Entry extends ArticleEntry | PageEntry>(
  entries: readonly Entry[],
  settings: Settings,
): Entry[] {
  return entries.filter((entry) => isShown(entry, settings)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sectionsOf({ sections }: Content): Map<string, SectionPlace> {
  return new Map(
    sections
      .flatMap((section) => [section, ...section.children])
      .map(({ id, title, parent }) => [id, { ids: parent ? [id, parent] : [id], title }]),
  );
}

function digestOf(entry: ArticleEntry | PageEntry, ...more: string[]): string {
  const parts = [entry.id, entry.digest, ...more];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

function joined(...blocks: (string | undefined)[]): string {
  return blocks.filter(Boolean).join('\n');
}
