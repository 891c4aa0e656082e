import type { Answer, AskOptions, Searcher } from '#search/answer.ts';
import { createEngine } from '#search/engine.ts';
import type { Library } from '#search/library.ts';
import type { Question } from '#search/question.ts';
import { type Shelved, shelved } from './shelved.ts';

/** All answers to a question. */
export async function answers(
  library: Library,
  question: Partial<Question>,
  options: Partial<AskOptions> = {},
): Promise<Answer[]> {
  const asked = { words: '', order: 'best', ...question } as const;
  const all: Answer[] = [];
  for await (const answer of createEngine(library).ask(asked, { show: 10, ...options })) {
    all.push(answer);
  }
  return all;
}

/** The last answer. */
export async function settled(...asked: Parameters<typeof answers>): Promise<Answer> {
  const last = (await answers(...asked)).at(-1);
  if (!last?.settled) throw new Error('not settled');
  return last;
}

/** Of the articles found. */
export const ids = ({ results }: Answer) => results.map(({ url }) => url.split('/').at(-2));

export const storms: Shelved[] = [
  shelved('bao-so-8', 'Bão số 8 vào bờ', '2022-09-01', 'Gió giật mạnh.\nMưa to <b>cả</b> đêm.'),
  shelved('bao-so-5', 'Bão số 5 tan', '2021-09-01'),
  shelved('bao-so-2', 'Bão số 2 đổi hướng', '2020-09-01'),
  shelved('tuyen-sinh', 'Tuyển sinh lớp 10', '2022-05-01'),
  shelved('sinh-vien', 'Sinh viên đón tết', '2021-01-20'),
  shelved('gao-moi', 'Giá gạo tăng', '2020-03-01'),
];

/** The last answer of an engine that may have been asked before. */
export async function last(
  engine: Searcher,
  question: Partial<Question>,
  show = 10,
): Promise<Answer> {
  let latest: Answer | undefined;
  const asked = { words: '', order: 'best', ...question } as const;
  for await (const each of engine.ask(asked, { show })) latest = each;
  if (!latest?.settled) throw new Error('not settled');
  return latest;
}
