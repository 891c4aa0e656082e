import { slugify } from '#text/slug.ts';
import type { InventedArticle, InventedPortal } from './invented.ts';
import { plainInMarkdown } from './search/content.ts';
import { readRecords } from './search/news.ts';

/** A record as real articles come; other keys are of no matter here. */
interface RealText {
  title: string;
  summary?: string | null;
  body: string;
}

/**
 * The same portal with the words of real articles: its days, sections, events and pictures stay. Where the portal is larger than
 * the file, its texts come again, with a number in their titles.
 *
 * @param file `NAME.jsonl.gz`, a record of title, summary and body a line
 * @throws when the file holds no record
 */
export function withRealText({ articles, oneMore }: InventedPortal, file: string): InventedPortal {
  const records = readRecords<RealText>(file);
  if (records.length === 0) throw new RangeError(`${file} holds no record`);
  const told = (article: InventedArticle, at: number): InventedArticle => {
    const { title, summary, body } = records[at % records.length] as RealText;
    const again = Math.floor(at / records.length);
    const { lead: _, ...rest } = article;
    return {
      ...rest,
      title: again > 0 ? `${title} (${again + 1})` : title,
      slug: `${slugify(title)}-${at}`,
      ...(summary && { lead: summary }),
      body: plainInMarkdown(body).split('\n').filter(Boolean),
    };
  };
  return { articles: articles.map(told), oneMore: told(oneMore, articles.length) };
}
