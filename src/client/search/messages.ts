import type { Answer, AskOptions } from '#search/answer.ts';
import type { Question } from '#search/question.ts';

export type ToWorker =
  | {
      /** Told back with each answer. */
      number: number;
      question: Question;
      options: AskOptions;
    }
  /** A file below `/pagefind/`, fetched while the worker was being started; no bytes when that failed. */
  | { file: string; bytes: ArrayBuffer | undefined }
  /** Nobody waits any longer for the answers to the question of this number. */
  | { stop: number };

export type FromWorker = { number: number } & (
  | { answer: Answer }
  /** `files` that were fetched until now. */
  | { ended: true; files: number }
  | { failed: string }
);
