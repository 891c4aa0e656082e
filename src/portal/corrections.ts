import type { Article, Correction } from './article.ts';

/** One line of "Đính chính". */
export interface CorrectionLine extends Correction {
  article: Article;
  /** The whole article was taken back. */
  isRetraction: boolean;
}

/** Every correction and retraction of a portal, the latest first. */
export function correctionsOf(
  articles: readonly Article[],
  retracted: readonly Article[],
): CorrectionLine[] {
  const lines = [
    ...[...articles, ...retracted].flatMap((article) =>
      article.corrections.map((each) => ({ ...each, article, isRetraction: false })),
    ),
    ...retracted.flatMap((article) =>
      article.retracted ? [{ ...article.retracted, article, isRetraction: true }] : [],
    ),
  ];
  return lines.sort(
    (a, b) =>
      b.date.instant - a.date.instant ||
      (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0),
  );
}
