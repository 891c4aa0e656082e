import { addressOf, type Question } from '#search/question.ts';
import { dayText, filled, type SearchWords } from './words.ts';

/** A link for each filter of a question that leads to the question without it, and one for all of them. */
export function chipsOf(
  question: Question,
  titleOf: (name: 'loai' | 'muc', value: string) => string,
  words: SearchWords,
): HTMLAnchorElement[] {
  const { kind, section, year, from, to, ...bare } = question;
  const texts = {
    kind: kind && titleOf('loai', kind),
    section: section && titleOf('muc', section),
    year: year && `${words.year} ${year}`,
    from: from && `${words.from} ${dayText(from)}`,
    to: to && `${words.to} ${dayText(to)}`,
  };
  const chips = Object.entries(texts).flatMap(([filter, text]) => {
    if (!text) return [];
    const link = linkTo({ ...question, [filter]: undefined }, text);
    link.className = 'search-chip';
    link.ariaLabel = filled(words.remove, { name: text });
    return [link];
  });
  return chips.length > 1 ? [...chips, linkTo(bare, words.clear)] : chips;
}

/** A link that asks a question. */
export function linkTo(question: Question, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(question);
  link.textContent = text;
  return link;
}
