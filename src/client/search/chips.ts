import { addressOf, type Question } from '#search/question.ts';
import { dayText, filled, type SearchWords } from './words.ts';

/** A link for each filter of a question that leads to the question without it, and one for all of them. */
export function chipsOf(
  question: Question,
  titleOf: (section: string) => string,
  words: SearchWords,
): HTMLAnchorElement[] {
  const { section, year, from, to } = question;
  const chip = (text: string, without: Partial<Question>, label = words.remove) => {
    const link = document.createElement('a');
    link.href = addressOf({ ...question, ...without });
    link.textContent = text;
    link.setAttribute('aria-label', filled(label, { name: text }));
    return link;
  };
  const chips = [
    section && chip(titleOf(section), { section: undefined }),
    year && chip(`${words.year} ${year}`, { year: undefined }),
    from && chip(`${words.from} ${dayText(from)}`, { from: undefined }),
    to && chip(`${words.to} ${dayText(to)}`, { to: undefined }),
  ].filter((link) => link instanceof HTMLAnchorElement);
  for (const link of chips) link.className = 'search-chip';
  if (chips.length === 0) return [];
  const none = { section: undefined, year: undefined, from: undefined, to: undefined };
  return chips.length > 1 ? [...chips, chip(words.clear, none, words.clear)] : chips;
}
