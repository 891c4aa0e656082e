import type { Answer } from '#search/answer.ts';
import { type Question, readQuestion } from '#search/question.ts';
import { chipsOf } from './chips.ts';
import { isTurned, type Offered } from './faults.ts';
import { part } from './page-parts.ts';
import { echoOf, filled, type SearchWords } from './words.ts';

/** As wide as the page has a column for the filters. */
const WIDE = '(width >= 62rem)';

export type Controls = ReturnType<typeof openControls>;

/** Everything that narrows a question down: real form controls, with counts once there is an answer. */
export function openControls(root: HTMLElement, form: HTMLFormElement, words: SearchWords) {
  const sheet = part<HTMLDetailsElement>(root, '.search-filters');
  const chips = part(root, '.search-chips');
  const period = part<HTMLDetailsElement>(root, '.search-period');
  const turned = part(period, '.search-turned');
  const field = part<HTMLInputElement>(form, 'input');
  const choices = [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const days = [...root.querySelectorAll<HTMLInputElement>('input[type=date]')];

  const wide = matchMedia(WIDE);
  const unfold = () => {
    sheet.open = wide.matches;
  };
  wide.addEventListener('change', unfold);
  unfold();
  part(root, '.search-fold').addEventListener('click', () => {
    sheet.open = false;
    const count = part(root, '.search-count');
    count.focus({ preventScroll: true });
    count.scrollIntoView({ block: 'nearest' });
  });

  const valuesOf = (name: string) =>
    new Set(choices.filter((choice) => choice.name === name).map(({ value }) => value));
  const offered: Offered = { sections: valuesOf('muc'), years: valuesOf('nam') };

  const titleOf = (name: 'loai' | 'muc', value: string) =>
    choices.find((choice) => choice.name === name && choice.value === value)?.nextElementSibling
      ?.textContent ?? `${name === 'muc' ? words.section : words.kind} “${echoOf(value)}”`;

  function show(question: Question) {
    const { kind = '', section = '', year = '', from = '', to = '', order } = question;
    field.value = question.words;
    const chosen: Record<string, string> = {
      loai: kind,
      muc: section,
      nam: year,
      xep: order === 'newest' ? 'moi' : '',
      tu: from,
      den: to,
    };
    for (const choice of choices) choice.checked = choice.value === chosen[choice.name];
    for (const day of days) day.value = chosen[day.name] ?? '';
    if (from || to) period.open = true;
    turned.hidden = !isTurned(question);
    const filters = chipsOf(question, titleOf, words);
    chips.replaceChildren(...filters);
    chips.hidden = filters.length === 0;
    root.toggleAttribute('data-filtered', filters.length > 0);
    part(sheet, '.search-sections').hidden = kind !== '' && kind !== 'tin';
    const count = [kind, section, year, from, to].filter(Boolean).length;
    part(sheet, '.search-chosen-count').textContent = count > 0 ? `(${count})` : '';
  }

  function count({ kinds, sections, years }: Answer) {
    const counts = new Map<string, number>([
      ...kinds.map(({ id, count }) => [`loai ${id}`, count] as const),
      ...sections.map(({ id, count }) => [`muc ${id}`, count] as const),
      ...years.map(({ id, count }) => [`nam ${id}`, count] as const),
    ]);
    for (const { name, value, parentElement: choice } of choices) {
      if (!choice?.lastElementChild || !value || name === 'xep') continue;
      // A year that is absent was not looked through; an absent section or kind has nothing.
      const found = counts.get(`${name} ${value}`) ?? (name === 'nam' ? undefined : 0);
      choice.lastElementChild.textContent = found ? filled('{found}', { found }) : '';
      choice.classList.toggle('search-choice-none', found === 0);
    }
  }

  /** What the reader asks with the form as it stands. */
  function question(): Question {
    const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    return readQuestion(new URLSearchParams(entries));
  }

  return { offered, show, count, question };
}
