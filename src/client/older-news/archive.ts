import { type Line, lineOf } from './line.ts';

/** No answer came: the reader has no network, or the server is away. */
export class NoAnswer extends Error {}

/** Reads the archive; what was read once is kept as long as the page stands. */
export function openArchive() {
  const pages = new Map<string, Promise<Document>>();

  /**
   * Reads on from one article of a bundle, newest first, through older bundles until there are enough lines.
   *
   * @param end an article known to be the last one needed; its bundle is then read at the same time
   * @throws {NoAnswer}, or another error when an answer came but is not the page expected
   */
  async function linesFrom(start: string, count: number, end = start): Promise<Line[]> {
    page(addressOf(end));
    const lines: Line[] = [];
    let url: string | undefined = start;
    while (url && lines.length < count) {
      const bundle = await bundleAt(url);
      const first = url === start ? bundle.lines.findIndex(({ place }) => place === start) : 0;
      if (first < 0 || bundle.lines.length === 0) throw new Error(`not in the bundle: ${url}`);
      lines.push(...bundle.lines.slice(first));
      url = bundle.older;
    }
    return lines.slice(0, count);
  }

  /** Before a year's first bundle stands the archive's index, at the year whose newest bundle is meant. */
  async function bundleAt(url: string): Promise<{ lines: Line[]; older?: string }> {
    const address = addressOf(url);
    const read = await page(address);
    const newest = linkIn(read, `.year-parts[id="${new URL(url).hash.slice(1)}"] li a`, address);
    if (newest) return bundleAt(newest);
    const items = [...read.querySelectorAll('.day-list > li[id]')];
    return {
      lines: items.map((item) => lineOf(item, address)),
      older: linkIn(read, 'a[rel=prev]', address),
    };
  }

  function page(address: string): Promise<Document> {
    const known = pages.get(address);
    if (known) return known;
    const page = load(address);
    pages.set(address, page);
    // The next time may have more luck.
    page.catch(() => pages.delete(address));
    return page;
  }

  return { linesFrom };
}

async function load(address: string): Promise<Document> {
  const noAnswer = () => {
    throw new NoAnswer();
  };
  const response = await fetch(address).catch(noAnswer);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text().catch(noAnswer), 'text/html');
}

function linkIn(page: Document, selector: string, address: string): string | undefined {
  const href = page.querySelector(selector)?.getAttribute('href');
  return href ? new URL(href, address).href : undefined;
}

const addressOf = (url: string) => url.replace(/#.*/, '');
