import type { Answer, AskOptions } from '#search/answer.ts';
import type { Question } from '#search/question.ts';

export interface ToWorker {
  /** Told back with each answer. */
  number: number;
  question: Question;
  options: AskOptions;
}

export type FromWorker = { number: number } & (
  | { answer: Answer }
  | { ended: true }
  | { failed: string }
);
