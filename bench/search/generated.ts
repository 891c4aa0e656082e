import { fold } from '#text/fold.ts';
import { writePortal } from '../generate.ts';
import { type InventedArticle, type InventedPortal, invent } from '../invented.ts';
import { createRandom } from '../random.ts';
import type { Source } from './portal.ts';

export interface Size {
  articles: number;
  years: number;
  /** Each year has the same number; else the newest has most. */
  even: boolean;
}

/** The generator begins with 2006. */
const FIRST_YEAR = 2006;
const SEED = 1;

/** A portal that nobody wrote: its last year ends in November. */
export function inventOf({ articles, years, even }: Size): InventedPortal {
  const now = Date.parse(`${FIRST_YEAR + years - 1}-11-21T00:00:00+07:00`);
  return even ? invent(articles, SEED, now, 0) : invent(articles, SEED, now);
}

/** What a portal of that size is called in a scratch folder. */
export function nameOf({ articles, years, even }: Size): string {
  return `page-${articles}-${years}${even ? '-even' : ''}`;
}

export function sourceOf(size: Size, portal: InventedPortal): Source {
  return {
    digest: nameOf(size),
    write: (folder) => writePortal(portal.articles, folder),
  };
}

/** Twelve questions as readers type them, about articles of any year. */
export function questionsOf({ articles }: InventedPortal): string[] {
  const random = createRandom(SEED);
  const some = () => random.pick(articles);
  const tagged = articles.filter(({ tags }) => tags.length > 0);
  return [
    some().title,
    fold(some().title),
    fold(some().title),
    part(some().title, 2, 4),
    fold(part(some().title, 2, 6)),
    fold(part(some().title, 0, 4)),
    part(some().title, 2, 2),
    fold(part(some().title, 0, 2)),
    fold(part(some().title, 1, 1)),
    fold(random.pick(tagged).tags[0] ?? ''),
    fold(part(bodyOf(some()), 4, 6)),
    fold(`${part(some().title, 0, 4)} ${part(some().title, 2, 2)}`),
  ];
}

function bodyOf({ lead, body }: InventedArticle): string {
  return `${lead ?? ''} ${body.join(' ')}`.replace(/[.,]/g, '').trim();
}

/** Syllables of a text. */
function part(text: string, start: number, count: number): string {
  return text
    .split(' ')
    .slice(start, start + count)
    .join(' ');
}
