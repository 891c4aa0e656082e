/** What a reader asks, all of it in the address: `?q=&loai=&muc=&nam=&tu=&den=&xep=`. */
export interface Question {
  /** As typed, without blanks at the ends; may be empty. */
  words: string;
  kind?: Kind;
  /** A section's id; its children are meant too. Only news have one. */
  section?: string;
  /** `2022` */
  year?: string;
  /** First and last day, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
  order: Order;
}

/** What is found, as addresses name it: articles, documents, notices, and all other pages. */
export const KINDS = ['tin', 'van-ban', 'thong-bao', 'trang'] as const;

export type Kind = (typeof KINDS)[number];

/** The fittest first, or the newest. */
export type Order = 'best' | 'newest';

/** More is not a question; what comes after is not read. In UTF-16 units. */
export const LONGEST = 300;
/** Marks that turn the direction of writing; they would turn our sentences too. */
const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * The question of an address. What is not understood counts as not asked.
 *
 * @example readQuestion(new URLSearchParams('q=dang+bo&xep=moi')) // { words: 'dang bo', order: 'newest' }
 */
export function readQuestion(address: URLSearchParams): Question {
  const kind = KINDS.find((each) => each === address.get('loai'));
  const hasSection = kind === undefined || kind === 'tin';
  const section = hasSection && matching(address.get('muc'), /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const year = matching(address.get('nam'), /^\d{4}$/);
  const from = day(address.get('tu'));
  const to = day(address.get('den'));
  return {
    words: (address.get('q') ?? '')
      .replace(TURNING, '')
      .trim()
      .slice(0, LONGEST)
      .toWellFormed()
      .trim(),
    ...(kind && { kind }),
    ...(section && { section }),
    ...(year && { year }),
    ...(from && { from }),
    ...(to && { to }),
    order: address.get('xep') === 'moi' ? 'newest' : 'best',
  };
}

/**
 * The address of a question, without what goes without saying. Reading it gives the question again.
 *
 * @example addressOf({ words: 'dang bo', order: 'newest' }) // '?q=dang+bo&xep=moi'
 */
export function addressOf({ words, kind, section, year, from, to, order }: Question): string {
  const address = new URLSearchParams({ q: words });
  if (kind) address.set('loai', kind);
  if (section) address.set('muc', section);
  if (year) address.set('nam', year);
  if (from) address.set('tu', from);
  if (to) address.set('den', to);
  if (order === 'newest') address.set('xep', 'moi');
  return `?${address}`;
}

/** JavaScript reads 31 February as 3 March. */
function day(text: string | null): string | undefined {
  const typed = matching(text, /^\d{4}-\d\d-\d\d$/);
  const read = new Date(`${typed}T00:00Z`);
  const isDay = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${typed}`);
  return isDay ? typed : undefined;
}

function matching(text: string | null, pattern: RegExp): string | undefined {
  return text && pattern.test(text) ? text : undefined;
}
