import { readFileSync, writeFileSync } from 'node:fs';
import { type PageFacts, pageFacts } from '#integrations/page-facts.ts';

/** What a process notes of the pages that it renders, so that nobody has to read tens of thousands of them again. */
export interface FactsNote {
  /** @param page its path below the output */
  add(page: string, html: string): void;
  write(file: string): void;
}

/** Every text once, as most links stand on every page; pages hold places among them. */
interface Note {
  texts: string[];
  pages: [page: string, ids: number[], links: number[], made: number[], inline: number[]][];
}

export function openFactsNote(): FactsNote {
  const places = new Map<string, number>();
  const pages: Note['pages'] = [];
  const placesOf = (texts: readonly string[]) =>
    texts.map((text) => {
      // A new string: a part of the page would keep all of it in memory.
      if (!places.has(text)) places.set(Buffer.from(text).toString(), places.size);
      return places.get(text) as number;
    });
  return {
    add(page, html) {
      const { ids, links, made, inline } = pageFacts(html);
      pages.push([page, placesOf(ids), placesOf(links), placesOf(made), placesOf(inline)]);
    },
    write(file) {
      const note: Note = { texts: [...places.keys()], pages };
      writeFileSync(file, JSON.stringify(note));
    },
  };
}

/** The notes of all processes together, by path of the page. */
export function readFacts(files: readonly string[]): Map<string, PageFacts> {
  const facts = new Map<string, PageFacts>();
  for (const file of files) {
    const { texts, pages } = JSON.parse(readFileSync(file, 'utf8')) as Note;
    const of = (places: number[]) => places.map((place) => texts[place] as string);
    for (const [page, ids, links, made, inline] of pages)
      facts.set(page, { ids: of(ids), links: of(links), made: of(made), inline: of(inline) });
  }
  return facts;
}
