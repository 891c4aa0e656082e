/** Why a text is no moment. `nearest` is the right form of what was probably meant. */
export interface MomentTrouble {
  kind: 'date-unreadable' | 'date-impossible';
  nearest?: string;
  reason?: string;
}

export interface Clock {
  hour: number;
  minute: number;
}

/** Why a day or a time of day is in no calendar; undefined when it is. Months count from 1. */
export function impossible(
  year: number,
  month: number,
  day: number,
  clock: Clock | undefined,
): MomentTrouble | undefined {
  const kind = 'date-impossible';
  if (year < 1900 || year > 2199) return { kind, reason: `Năm ${year} có lẽ là gõ nhầm.` };
  if (month < 1 || month > 12) {
    const nearest = day >= 1 && day <= 12 && month <= lastDay(year, day) && month > 0;
    return {
      kind,
      reason: `Một năm chỉ có 12 tháng, không có tháng ${month}.`,
      ...(nearest && { nearest: written(year, day, month, clock) }),
    };
  }
  const last = lastDay(year, month);
  if (day < 1 || day > last) {
    return {
      kind,
      reason: `Tháng ${month} năm ${year} có ${last} ngày, không có ngày ${day}.`,
      nearest: written(year, month, day < 1 ? 1 : last, clock),
    };
  }
  if (clock && (clock.hour > 23 || clock.minute > 59)) {
    const time = `${two(clock.hour)}:${two(clock.minute)}`;
    return {
      kind,
      reason: `Giờ viết từ 00:00 đến 23:59, không có ${time}.`,
      nearest: written(year, month, day, undefined),
    };
  }
  return undefined;
}

/** The form in which suggestions are written: `2022-08-03 14:30`. */
export function written(
  year: number,
  month: number,
  day: number,
  clock: Clock | undefined,
): string {
  const date = `${year}-${two(month)}-${two(day)}`;
  return clock ? `${date} ${two(clock.hour)}:${two(clock.minute)}` : date;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
