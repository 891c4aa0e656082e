import { type Clock, impossible, written } from './moment-calendar.ts';

/** The right form of a date written some other way: `3.8.2022`, `14h30 ngày 3/8/22`, `03/08/2022 12:00:0AM`. */
export function guessMoment(text: string): string | undefined {
  const date = guessDate(text);
  if (!date) return undefined;
  const { year, month, day } = date;
  const clock = guessClock(text.replace(date.found, ' '));
  const trouble = impossible(year, month, day, clock);
  return trouble ? trouble.nearest : written(year, month, day, clock);
}

function guessDate(text: string) {
  const yearFirst = /(\d{4})\s*[-/.–]\s*(\d{1,2})\s*[-/.–]\s*(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return dateOf(yearFirst[0], yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst =
    /(\d{1,2})\s*(?:[-/.–]|tháng)\s*(\d{1,2})\s*(?:[-/.–,]|năm)\s*(\d{4}|\d{2}(?![\d:h]))/iu.exec(
      text,
    );
  if (dayFirst) return dateOf(dayFirst[0], dayFirst[3], dayFirst[2], dayFirst[1]);
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (solid) return dateOf(solid[0], solid[1], solid[2], solid[3]);
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const english =
    /(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i.exec(text) ??
    /([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/i.exec(text);
  if (!english) return undefined;
  const [found, a = '', b = '', year] = english;
  const [day, name] = /^\d/.test(a) ? [a, b] : [b, a];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : dateOf(found, year, String(month), day);
}

function dateOf(found: string, year = '', month = '', day = '') {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return { found, year: full, month: Number(month), day: Number(day) };
}

/** Midnight in the American writing (`12:00:0AM`) is how other systems print a bare day. */
function guessClock(text: string): Clock | undefined {
  const match = /(\d{1,2})\s*(?:[:hg]|giờ)\s*(\d{1,2})?(?::\d{1,2})?[\d.]*\s*(am|pm|sa|ch)?/iu.exec(
    text,
  );
  if (!match) return undefined;
  const half = match[3]?.toLowerCase();
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  if (half === 'am' || half === 'sa') {
    if (hour === 12 && minute === 0) return undefined;
    if (hour === 12) hour = 0;
  }
  if ((half === 'pm' || half === 'ch') && hour < 12) hour += 12;
  return { hour, minute };
}
