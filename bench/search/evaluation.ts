import { type Grades, ndcgAt, recallAt, reciprocalRank } from '../../tests/search/measures.ts';
import { mean, median } from './averages.ts';
import { type Contender, DEPTH } from './contender.ts';
import type { QueryKind } from './queries.ts';

/** How well a contender answers the questions of one kind. */
export interface Score {
  kind: string;
  by: string;
  questions: number;
  recall: number;
  mrr: number;
  ndcg: number;
  /** Milliseconds a question takes, half of them less. */
  milliseconds: number;
  /** It stays below what the kind must reach. */
  missed: boolean;
}

/** Asks every question of a kind, one after another. */
export async function evaluate(contender: Contender, kind: QueryKind): Promise<Score> {
  const answers: { found: string[]; grades: Grades; milliseconds: number }[] = [];
  for (const { words, relevant } of kind.queries) {
    const started = performance.now();
    const found = await contender.ask(words);
    const milliseconds = performance.now() - started;
    answers.push({ found, grades: gradesOf(relevant), milliseconds });
  }
  const average = (measure: (found: readonly string[], grades: Grades) => number) =>
    mean(answers.map(({ found, grades }) => measure(found, grades)));
  const score = {
    recall: average((found, grades) => recallAt(DEPTH, found, grades)),
    mrr: average(reciprocalRank),
    ndcg: average((found, grades) => ndcgAt(DEPTH, found, grades)),
  };
  const { recall: leastRecall = 0, mrr: leastMrr = 0 } = kind.bar ?? {};
  return {
    kind: kind.name,
    by: contender.name,
    questions: answers.length,
    ...score,
    milliseconds: median(answers.map(({ milliseconds }) => milliseconds)),
    missed: score.recall < leastRecall || score.mrr < leastMrr,
  };
}

/** Each of them answers as well as the others. */
export function gradesOf(relevant: readonly string[]): Grades {
  return new Map(relevant.map((id) => [id, 1]));
}
