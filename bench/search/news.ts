import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { slugify } from '#text/slug.ts';
import { createRandom } from '../random.ts';

/** A real article as a portal would hold it. */
export interface NewsArticle {
  /** As queries name it. */
  id: string;
  section: { id: string; title: string };
  slug: string;
  /** Address in the portal, `/SECTION/SLUG/`. */
  url: string;
  title: string;
  lead: string;
  /** Plain text as found, paragraphs parted by line ends. */
  body: string;
  /** A day, or an ISO moment with offset. */
  date: string;
}

/** In place of titles that would give the answer away: a word that nobody asks for. */
const NEUTRAL_TITLE = 'Qzx';
const FILES = ['events', 'dated', 'undated'];
const START = Date.UTC(2006, 0, 1);
const END = Date.UTC(2012, 0, 1);

/** All articles of a folder; those without a date are spread over 2006 to 2011, always the same way. */
export function readNews(folder: string): NewsArticle[] {
  const random = createRandom(1);
  const records = FILES.flatMap((name) => readLines<NewsRecord>(folder, name));
  return records.map(({ id, title, title_is_slug, date, category, summary, body }) => {
    const section = { id: slugify(category ?? '') || 'khac', title: category ?? 'Khác' };
    const slug = slugify(id);
    return {
      id,
      section,
      slug,
      url: `/${section.id}/${slug}/`,
      title: title_is_slug ? NEUTRAL_TITLE : title,
      lead: summary ?? '',
      body,
      date: date ?? dayOf(START + random.below(END - START)),
    };
  });
}

/** The records of `NAME.jsonl.gz`. */
export function readLines<Record>(folder: string, name: string): Record[] {
  return readRecords(join(folder, `${name}.jsonl.gz`));
}

/** The records of a compressed file of one JSON object a line. */
export function readRecords<Record>(file: string): Record[] {
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

interface NewsRecord {
  id: string;
  title: string;
  /** The title is the query that will be asked. */
  title_is_slug?: boolean;
  date?: string | null;
  category: string | null;
  summary?: string | null;
  body: string;
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
