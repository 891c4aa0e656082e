import type { Result } from './answer.ts';
import type { Facts, Library, OpenShelf, Readable } from './library.ts';
import { marksOf, piecesOf } from './marks.ts';
import { passageOf } from './passage.ts';

/** A result with the text it was taken from. */
export interface ReadResult {
  result: Result;
  readable: Readable;
}

/** What was asked, for the marks in titles and passages. */
export interface Marking {
  spoken: readonly string[];
  unfinished: boolean;
}

/** Fetches the readable text of a match and picks what to show of it. */
export async function readResult(
  { shelf, id, day }: Facts & { shelf: string; id: string },
  opened: OpenShelf,
  { spoken, unfinished }: Marking,
  { common }: Library,
): Promise<ReadResult> {
  const readable = await opened.read(id);
  const { url, title, section, text } = readable;
  const result: Result = {
    key: keyOf({ shelf, id }),
    url,
    title: piecesOf(title, marksOf(title, spoken, common, unfinished)),
    ...(section && { section }),
    ...(day && { day }),
    passage: passageOf(text, marksOf(text, spoken, common, unfinished)),
  };
  return { result, readable };
}

/** Tells an article from all others of the portal. */
export function keyOf({ shelf, id }: { shelf: string; id: string }): string {
  return `${shelf} ${id}`;
}
