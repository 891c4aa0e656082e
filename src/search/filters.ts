import type { Count } from './answer.ts';
import type { Facts } from './library.ts';
import type { Question } from './question.ts';

/** Whether an article is among those that a question is about. */
export function fits(facts: Facts, question: Question): boolean {
  return (
    ofKind(facts, question) &&
    inSection(facts, question) &&
    inYear(facts, question) &&
    inDays(facts, question)
  );
}

/** How many each kind would have, were none chosen: most first. */
export function countKinds(all: readonly Facts[], question: Question): Count[] {
  const { kind: _, ...others } = question;
  return countsOf(all.filter((facts) => fits(facts, others)).map(({ kind }) => kind));
}

/** How many articles each section would have, were none chosen: most first. */
export function countSections(all: readonly Facts[], question: Question): Count[] {
  const { section: _, ...others } = question;
  return countsOf(all.filter((facts) => fits(facts, others)).flatMap(({ sections }) => sections));
}

/**
 * How many articles each year would have, were none chosen: newest first.
 *
 * @param looked years in which articles were looked for; they are counted also when they have none
 */
export function countYears(
  all: readonly Facts[],
  question: Question,
  looked: readonly string[],
): Count[] {
  const { year: _, ...others } = question;
  const counted = all.filter((facts) => fits(facts, others));
  const counts = new Map(looked.map((year) => [year, 0]));
  for (const { day } of counted) {
    const year = day.slice(0, 4);
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => (a.id > b.id ? -1 : 1));
}

function ofKind(facts: Facts, { kind }: Question): boolean {
  return kind === undefined || facts.kind === kind;
}

function inSection({ sections }: Facts, { section }: Question): boolean {
  return section === undefined || sections.includes(section);
}

function inYear({ day }: Facts, { year }: Question): boolean {
  return year === undefined || day.startsWith(year);
}

/** What has no day lies in no stretch of days. */
function inDays({ day }: Facts, { from, to }: Question): boolean {
  if (from === undefined && to === undefined) return true;
  return day !== '' && (from === undefined || day >= from) && (to === undefined || day <= to);
}

/** Most first. */
function countsOf(ids: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}
