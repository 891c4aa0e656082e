import type { Remark } from './nu.ts';

/**
 * Errors by page, each told once: one of the frame stands on every page.
 *
 * @param remarks by page
 * @param pages how many pages were checked
 * @example
 * thoi-su/index.html
 *     1:46  Bad value “a b” for attribute “id” on element “p”: An ID must not contain whitespace.
 *           <title>a</title><p id="a b"><div>
 *           and on 11 other pages: van-hoa/index.html, y-te/index.html, …
 *
 * 572 pages, 1 error in 12 places, no warnings.
 */
export function htmlReport(remarks: Remark[], pages: number): string {
  const wrong = remarks.filter((remark) => remark.wrong);
  const errors = [...Map.groupBy(wrong, ({ says, markup }) => `${says}\n${markup}`).values()];
  const byPage = Map.groupBy(errors, ([first]) => first?.page ?? '');
  const tables = [...byPage].map(([page, rows]) => `${page}\n${rows.map(row).join('')}\n`);
  const found =
    errors.length === 0
      ? 'no errors'
      : `${count(errors.length, 'error')} in ${count(wrong.length, 'place')}`;
  const advice = remarks.length - wrong.length;
  return `${tables.join('')}${count(pages, 'page')}, ${found}, ${advice ? count(advice, 'warning') : 'no warnings'}.\n`;
}

const NAMED = 3;

function row(alike: Remark[]): string {
  const [{ page, line, column, says, markup } = none] = alike;
  const others = [...new Set(alike.map((remark) => remark.page))].filter((other) => other !== page);
  const named = others.slice(0, NAMED).join(', ') + (others.length > NAMED ? ', …' : '');
  const lines = [
    says,
    markup,
    others.length > 0 && `and on ${count(others.length, 'other page')}: ${named}`,
  ];
  const place = `${line}:${column}`.padStart(10);
  return lines
    .filter(Boolean)
    .map((text, index) => `${index === 0 ? place : ' '.repeat(10)}  ${text}\n`)
    .join('');
}

const none: Remark = { page: '', wrong: true, line: 0, column: 0, says: '', markup: '' };

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
