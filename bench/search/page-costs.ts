import type { Browser } from 'playwright-core';
import type { Figure } from './figures.ts';
import {
  type Answered,
  askNext,
  costOf,
  isOfSearch,
  openWithQuestion,
  watchResults,
} from './page-watch.ts';
import { type SlowServer, serveSlowly } from './slow-server.ts';

/** A phone's line on a fair day. */
const LINE = { latency: 170, megabitsPerSecond: 9 };

/** What the first question to the search page costs a reader who has never been there, and the next one. */
export async function pageCosts(
  browser: Browser,
  out: string,
  questions: readonly string[],
): Promise<Figure[]> {
  const server = await serveSlowly(out, LINE);
  const all: Costs[] = [];
  for (const [at, words] of questions.entries()) {
    const next = nextOf(questions, at);
    all.push(await costsOf(browser, server, words, next));
  }
  await server.stop();
  const figure = (name: string, unit: string, value: (costs: Costs) => number, bar?: number) => ({
    name,
    unit,
    values: all.map(value),
    of: unit === 's' ? [] : questions.map(named),
    ...(bar !== undefined && { bar }),
  });
  return [
    figure('newest years: search files', 'KB', ({ newest }) => newest.search.kilobytes, 220),
    figure('newest years: search requests', '', ({ newest }) => newest.search.requests, 22),
    figure('newest years: whole page', 'KB', ({ newest }) => newest.page.kilobytes),
    figure('newest years: requests of the page', '', ({ newest }) => newest.page.requests),
    figure('newest years: since the address', 's', ({ newest }) => newest.seconds),
    figure('newest years: since the search began', 's', ({ newest }) => newest.secondsOfSearch, 1),
    figure('whole archive: search files', 'KB', ({ archive }) => archive.search.kilobytes, 1300),
    figure('whole archive: search requests', '', ({ archive }) => archive.search.requests),
    figure('whole archive: whole page', 'KB', ({ archive }) => archive.page.kilobytes),
    figure('whole archive: since the address', 's', ({ archive }) => archive.seconds),
    figure('next, newest years', 'KB', ({ nextNewest }) => nextNewest.page.kilobytes, 80),
    figure('next, newest years', 'requests', ({ nextNewest }) => nextNewest.page.requests),
    figure('next, newest years', 's', ({ nextNewest }) => nextNewest.seconds),
    figure('next, whole archive', 'KB', ({ nextArchive }) => nextArchive.page.kilobytes, 250),
    figure('next, whole archive', 'requests', ({ nextArchive }) => nextArchive.page.requests),
    figure('next, whole archive', 's', ({ nextArchive }) => nextArchive.seconds),
  ];
}

/** The pair of questions, shortened. */
function named(words: string, at: number, questions: readonly string[]): string {
  const next = nextOf(questions, at);
  return [words, next].map((each) => each.split(' ').slice(0, 4).join(' ')).join(', then ');
}

function nextOf(questions: readonly string[], at: number): string {
  return questions[(at + 1) % questions.length] as string;
}

interface Costs {
  newest: Cost;
  archive: Cost;
  nextNewest: Cost;
  nextArchive: Cost;
}

interface Cost {
  page: ReturnType<typeof costOf>;
  search: ReturnType<typeof costOf>;
  seconds: number;
  /** Since the first file of the search was asked for. */
  secondsOfSearch: number;
}

async function costsOf(
  browser: Browser,
  server: SlowServer,
  words: string,
  next: string,
): Promise<Costs> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await watchResults(page);
  const answered = await openWithQuestion(page, server.url, words);
  const again = await askNext(page, next);
  await context.close();
  return {
    newest: costUntil(server, answered, answered.first),
    archive: costUntil(server, answered, answered.settled),
    nextNewest: costUntil(server, again, again.first),
    nextArchive: costUntil(server, again, again.settled),
  };
}

function costUntil({ transfers }: SlowServer, { asked }: Answered, until: number): Cost {
  const search = transfers.filter(isOfSearch);
  const began = search.find((transfer) => transfer.asked >= asked)?.asked ?? asked;
  return {
    page: costOf(transfers, asked, until),
    search: costOf(search, asked, until),
    seconds: (until - asked) / 1000,
    secondsOfSearch: (until - began) / 1000,
  };
}
