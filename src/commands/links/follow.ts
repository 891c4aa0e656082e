import type { Answer } from './ask.ts';

/** Where an address leads in the end. */
export interface Outcome {
  /** Of the last address asked; absent when there was none to ask. */
  answer?: Answer;
  /** The last address asked. */
  end: string;
  /** Where the host says that the page is from now on. */
  moved?: string;
  /** Redirects that lead back, or never end. */
  circles?: boolean;
}

const MOST_REDIRECTS = 10;

/** Follows an address over all its redirects. */
export async function follow(
  address: string,
  ask: (url: string) => Promise<Answer>,
): Promise<Outcome> {
  if (!URL.canParse(address)) return { end: address };
  const seen = new Set<string>();
  let end = address;
  let moved: string | undefined;
  let isForGood = true;
  for (;;) {
    seen.add(end);
    const answer = await ask(end);
    const next = nextOf(end, answer);
    if (next === undefined) return { answer, end, ...(moved !== undefined && { moved }) };
    if (seen.has(next) || seen.size > MOST_REDIRECTS) return { answer, end, circles: true };
    isForGood &&= 'status' in answer && [301, 308].includes(answer.status);
    if (isForGood) moved = next;
    end = next;
  }
}

/** Undefined where the answer is no redirect, or leads out of the web. */
function nextOf(url: string, answer: Answer): string | undefined {
  if (!('status' in answer) || answer.status < 300 || answer.status > 399) return undefined;
  const { location } = answer;
  if (location === undefined || !URL.canParse(location, url)) return undefined;
  const next = new URL(location, url);
  next.hash = '';
  return /^https?:$/.test(next.protocol) ? next.href : undefined;
}
