/** What the page says; `{name}` stands for a value. */
export type SearchWords = Record<
  | 'title'
  | 'hint'
  | 'hintFiltered'
  | 'searching'
  | 'found'
  | 'count'
  | 'older'
  | 'better'
  | 'loose'
  | 'looseOnly'
  | 'none'
  | 'advice'
  | 'noneFiltered'
  | 'noSection'
  | 'noYear'
  | 'noDay'
  | 'turned'
  | 'failed'
  | 'offline'
  | 'failedOlder'
  | 'failedMore'
  | 'meant'
  | 'instead'
  | 'years'
  | 'kind'
  | 'section'
  | 'year'
  | 'from'
  | 'to'
  | 'remove'
  | 'clear',
  string
>;

/** The words that the page was made with. */
export function wordsOf(root: HTMLElement): SearchWords {
  return JSON.parse(root.dataset.words ?? '{}');
}

/** @example filled('Có {count} kết quả', { count: 1234 }) // 'Có 1.234 kết quả' */
export function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === 'number' ? value.toLocaleString('vi') : value;
  });
}

/**
 * A question as sentences echo it: its first words, at most sixty letters.
 *
 * @example echoOf('phòng, chống bão số 9') // 'phòng, chống bão số 9'
 */
export function echoOf(typed: string): string {
  const [start = ''] = /^.{1,60}(?!\S)/su.exec(typed) ?? /^.{1,60}/su.exec(typed) ?? [];
  return start === typed ? typed : `${start.trimEnd()}…`;
}

/** @example dayText('2022-08-03') // '03/08/2022' */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
