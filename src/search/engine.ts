import type { Answer, Result, Searcher } from './answer.ts';
import { countKinds, countSections, countYears, fits } from './filters.ts';
import { createGatherer } from './gather.ts';
import type { Library, Shelf } from './library.ts';
import { insteadOf, meantBy } from './meant.ts';
import { isNeeded } from './needed.ts';
import type { Question } from './question.ts';
import { inOrder, type Match, rank } from './rank.ts';
import { keyOf, type ReadResult, readResult } from './read-result.ts';
import { firstRound, nextRound, type Round } from './rounds.ts';

/**
 * Answers questions out of a library: from the newest shelf at once, then from the older ones.
 *
 * @example
 * for await (const answer of createEngine(library).ask(question, { show: 10 })) show(answer);
 */
export function createEngine(library: Library): Searcher {
  const gatherer = createGatherer();
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
      const shelves = library.shelves.filter(({ years }) => isNeeded(years, question));
      let shown: ReadResult[] = [];
      let round: Round | undefined = firstRound(words, library, typing);
      while (round) {
        const needed: Shelf[] = round.terms.length > 0 ? shelves : [];
        let next: Round | undefined;
        for await (const { found, others } of gatherer.gather(round.terms, needed)) {
          const all = rank(found, round.asked, round.terms);
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
          const matches = inOrder(
            all.filter((match) => fits(match, question)),
            order,
          );
          // Between the first answer and the last the list grows, but what is in it stays.
          if (settled || shown.length < Math.min(show, matches.length)) {
            if (mine === turn) shown = await read(matches.slice(0, show), round);
          }
          if (mine !== turn) return;
          const looked = [...found, ...others].flatMap(({ years }) => years);
          const everywhere = [...all, ...rank(others, round.asked, round.terms)];
          yield {
            results: shown.map(looseAmong(matches)),
            ...countsOf(everywhere, matches, question, looked),
            progress: { opened: found.length, all: needed.length },
            settled,
            meant: settled ? meantBy(words, round, shown, all) : [],
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

/** Marks a result that does not fit; one shown before may fit no longer, as better ones came. */
function looseAmong(matches: readonly Match[]): (shown: ReadResult) => Result {
  const fitting = new Set(matches.filter(({ fits }) => fits).map(keyOf));
  return ({ result }) => (fitting.has(result.key) ? result : { ...result, loose: true });
}

function countsOf(
  all: readonly Match[],
  matches: readonly Match[],
  question: Question,
  looked: readonly string[],
): Pick<Answer, 'total' | 'loose' | 'kinds' | 'sections' | 'years'> {
  const fitting = all.filter(({ fits }) => fits);
  const total = matches.filter(({ fits }) => fits).length;
  return {
    total,
    loose: matches.length - total,
    kinds: countKinds(fitting, question),
    sections: countSections(fitting, question),
    years: countYears(fitting, question, looked),
  };
}
