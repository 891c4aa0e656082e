import type { Day, Month } from '#portal/moment.ts';
import { UsageError } from '../arguments.ts';

/** Whole calendar months where the portal is at home, both ends included. */
export interface Period {
  from: Month;
  to: Month;
}

/**
 * A period as it is typed.
 *
 * @throws {UsageError} when a month is missing or is none, or the last comes before the first
 * @example readPeriod('2026-01', '2026-06') // { from: '2026-01', to: '2026-06' }
 */
export function readPeriod(from: string | undefined, to: string | undefined): Period {
  const period = { from: readMonth('--from', from), to: readMonth('--to', to) };
  if (period.to < period.from) {
    throw new UsageError(
      `“--to ${period.to}” đứng trước “--from ${period.from}”. Hãy viết tháng đầu ở --from, tháng cuối ở --to.`,
    );
  }
  return period;
}

/** @example monthsOf({ from: '2025-12', to: '2026-02' }) // ['2025-12', '2026-01', '2026-02'] */
export function monthsOf({ from, to }: Period): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

export function isWithin(day: Day, { from, to }: Period): boolean {
  const month = day.slice(0, 7);
  return from <= month && month <= to;
}

function readMonth(option: string, typed: string | undefined): Month {
  if (typed === undefined) {
    throw new UsageError(
      `Thiếu “${option}”. Hãy viết như: npm run stats -- --from 2026-01 --to 2026-06`,
    );
  }
  const [, year = '', month = ''] = /^((?:19|2[01])\d\d)-(\d\d)$/.exec(typed) ?? [];
  if (year === '') {
    throw new UsageError(
      `“${option} ${typed}” không phải là một tháng. Hãy viết năm trước tháng, như ${option} 2026-01.`,
    );
  }
  if (month < '01' || month > '12') {
    throw new UsageError(
      `“${option} ${typed}”: một năm chỉ có 12 tháng, không có tháng ${Number(month)}. Hãy viết như ${option} 2026-01.`,
    );
  }
  return typed;
}

function monthAfter(month: Month): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
