import { fold } from '#text/fold.ts';
import { accented } from './accents.ts';
import type { Meant, Searcher } from './answer.ts';
import { countSections, countYears, fits } from './filters.ts';
import { createGatherer } from './gather.ts';
import type { Library, Shelf } from './library.ts';
import { otherYears } from './other-years.ts';
import type { Question } from './question.ts';
import { type Match, rank } from './rank.ts';
import { type ReadResult, readResult } from './read-result.ts';
import { firstRound, nextRound, type Round } from './rounds.ts';

/**
 * Answers questions out of a library: from the newest shelf at once, then from the older ones.
 *
 * @example
 * for await (const answer of createEngine(library).ask(question, { show: 10 })) show(answer);
 */
export function createEngine(library: Library): Searcher {
  const gatherer = createGatherer();
  const years = [...new Set(library.shelves.flatMap((shelf) => shelf.years))];
  let turn = 0;

  function read(matches: readonly Match[], { asked, unfinished }: Round): Promise<ReadResult[]> {
    const marking = { spoken: asked.spoken, unfinished };
    return Promise.all(
      matches.map((match) => readResult(match, gatherer.opened(match.shelf), marking, library)),
    );
  }

  return {
    async *ask(question, { show, typing = false }) {
      turn++;
      const mine = turn;
      const { words, order } = question;
      const shelves = library.shelves.filter((shelf) => isNeeded(shelf, question));
      let shown: ReadResult[] = [];
      let round: Round | undefined = firstRound(words, library, typing);
      while (round) {
        const needed: Shelf[] = round.terms.length > 0 ? shelves : [];
        let next: Round | undefined;
        for await (const found of gatherer.gather(round.terms, needed)) {
          const all = rank(found, order);
          const settled = found.length === needed.length;
          if (settled && mine === turn) {
            next = await nextRound(
              words,
              round,
              found,
              { matches: all.length, shelves: needed },
              library,
              gatherer,
            );
          }
          if (mine !== turn) return;
          if (next) break;
          const matches = all.filter((match) => fits(match, question));
          // Between the first answer and the last the list grows, but what is in it stays.
          if (settled || shown.length < Math.min(show, matches.length)) {
            if (mine === turn) shown = await read(matches.slice(0, show), round);
          }
          if (mine !== turn) return;
          const fitting = all.filter(({ fits }) => fits);
          const total = matches.filter(({ fits }) => fits).length;
          yield {
            results: shown.map(({ result }, at) =>
              at < total ? result : { ...result, loose: true },
            ),
            total,
            loose: matches.length - total,
            sections: countSections(fitting, question),
            years: countYears(fitting, question),
            progress: { opened: found.length, all: needed.length },
            settled,
            meant: settled ? meantBy(words, round, shown, years) : [],
            ...(round.instead !== undefined && {
              instead: insteadOf(round.asked.spoken, round.instead, shown),
            }),
          };
        }
        round = next;
        shown = [];
      }
    },
  };
}

function meantBy(
  words: string,
  { asked, unfinished }: Round,
  shown: readonly ReadResult[],
  years: readonly string[],
): Meant[] {
  const withAccents = unfinished ? undefined : accented(asked.spoken, textsOf(shown));
  return [
    ...(withAccents === undefined ? [] : [{ kind: 'accents' as const, words: withAccents }]),
    ...otherYears(words, years).map((other) => ({ kind: 'year' as const, words: other })),
  ];
}

/** Mended syllables come without accents; the texts that answer tell them. */
function insteadOf(
  spoken: readonly string[],
  instead: string,
  shown: readonly ReadResult[],
): string {
  return accented(spoken.map(fold), textsOf(shown)) ?? instead;
}

function textsOf(shown: readonly ReadResult[]): string[] {
  return shown.flatMap(({ readable: { title, text } }) => [title, text]);
}

function isNeeded({ years }: Shelf, { year, from, to }: Question): boolean {
  if (year === undefined && from === undefined && to === undefined) return true;
  return years.some(
    (each) =>
      (year === undefined || each === year) &&
      (from === undefined || each >= from.slice(0, 4)) &&
      (to === undefined || each <= to.slice(0, 4)),
  );
}
