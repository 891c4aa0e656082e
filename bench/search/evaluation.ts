import type { Contender } from './contender.ts';
import { mean, median, ndcg, recall, reciprocalRank } from './measures.ts';
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
  const answers: { found: string[]; relevant: readonly string[]; milliseconds: number }[] = [];
  for (const { words, relevant } of kind.queries) {
    const started = performance.now();
    const found = await contender.ask(words);
    answers.push({ found, relevant, milliseconds: performance.now() - started });
  }
  const average = (measure: typeof recall) =>
    mean(answers.map(({ found, relevant }) => measure(found, relevant)));
  const score = {
    recall: average(recall),
    mrr: average(reciprocalRank),
    ndcg: average(ndcg),
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
