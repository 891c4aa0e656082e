import type { Answer, AskOptions, Result, Searcher } from './answer.ts';
import { type Asked, askedOf } from './asked.ts';
import { countSections, countYears, fits } from './filters.ts';
import type { Library, OpenShelf, Shelf } from './library.ts';
import { marksOf, piecesOf } from './marks.ts';
import { passageOf } from './passage.ts';
import type { Question } from './question.ts';
import { byDay, type Found, type Match, rank } from './rank.ts';

/** Bundles asked at the same time once the newest has answered. */
const AT_ONCE = 4;

/**
 * Answers questions out of a library: the newest bundle at once, then the older ones. Bundles that were opened stay open,
 * and what they found stays known while only filters change.
 */
export function createEngine(library: Library): Searcher {
  const open = new Map<string, OpenShelf>();
  let gathered = { key: '', found: new Map<string, Found>() };
  let turn = 0;

  async function look(shelf: Shelf, terms: readonly string[]): Promise<Found> {
    const opened = open.get(shelf.name) ?? (await shelf.open());
    open.set(shelf.name, opened);
    const findings = await Promise.all(terms.map((term) => opened.lookUp(term)));
    return { shelf: shelf.name, size: opened.size, facts: opened.facts, findings };
  }

  /** What the bundles that a question needs have found so far, again after each of them. */
  async function* gather(terms: readonly string[], shelves: readonly Shelf[]) {
    const key = terms.join(' ');
    if (gathered.key !== key) gathered = { key, found: new Map() };
    const { found } = gathered;
    const waiting = shelves.filter(({ name }) => !found.has(name));
    if (waiting.length < shelves.length) yield found;
    for (let at = 0; at < waiting.length; at += at === 0 ? 1 : AT_ONCE) {
      const some = waiting.slice(at, at === 0 ? 1 : at + AT_ONCE);
      for (const each of await Promise.all(some.map((shelf) => look(shelf, terms)))) {
        found.set(each.shelf, each);
      }
      yield found;
    }
    if (shelves.length === 0) yield found;
  }

  async function read(matches: readonly Match[], asked: Asked, unfinished: boolean) {
    return Promise.all(
      matches.map(async ({ shelf, id, day }): Promise<Result> => {
        const readable = await (open.get(shelf) as OpenShelf).read(id);
        const { url, title, section, text } = readable;
        const marks = (of: string) => marksOf(of, asked.spoken, library.common, unfinished);
        return {
          key: `${shelf} ${id}`,
          url,
          title: piecesOf(title, marks(title)),
          ...(section && { section }),
          ...(day && { day }),
          passage: passageOf(text, marks(text)),
        };
      }),
    );
  }

  return {
    async *ask(question: Question, { show, typing = false }: AskOptions) {
      turn++;
      const mine = turn;
      const isAsked = askedOf(question.words, library.common).spoken.length > 0;
      const shelves = library.shelves.filter((shelf) => isAsked && isNeeded(shelf, question));
      let results: Result[] = [];
      for (const round of roundsOf(question, library, typing)) {
        let answer: Answer | undefined;
        for await (const found of gather(round.terms, shelves)) {
          if (turn !== mine) return;
          const opened = shelves.filter(({ name }) => found.has(name)).length;
          const settled = opened === shelves.length;
          const all = rank([...found.values()]);
          const matches = all.filter((match) => fits(match, question));
          if (question.order === 'newest') matches.sort(byDay);
          if (settled || results.length < Math.min(show, matches.length)) {
            results = await read(matches.slice(0, show), round.asked, round.unfinished);
          }
          answer = {
            results,
            total: matches.length,
            sections: countSections(all, question),
            years: countYears(all, question),
            progress: { opened, all: shelves.length },
            settled,
            meant: [],
          };
          if (turn !== mine) return;
          if (!settled) yield answer;
        }
        if (answer && (answer.total > 0 || round.isLast)) {
          yield answer;
          return;
        }
      }
    },
  };
}

interface Round {
  asked: Asked;
  terms: readonly string[];
  unfinished: boolean;
  isLast: boolean;
}

/** What is looked up, and what instead when nothing is found: common syllables too, then the last as a beginning. */
function* roundsOf({ words }: Question, { common }: Library, typing: boolean): Generator<Round> {
  const asked = askedOf(words, common, { unfinished: typing });
  const unfinished = askedOf(words, common, { unfinished: true });
  yield { asked, terms: asked.first, unfinished: typing, isLast: asked.first.length === 0 };
  if (!typing)
    yield { asked: unfinished, terms: unfinished.first, unfinished: true, isLast: false };
  yield { asked, terms: [...asked.first, ...asked.rest], unfinished: typing, isLast: true };
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
