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
  const time = clock && isTime(clock) ? clock : undefined;
  const trouble = (reason: string, nearestDay?: readonly [month: number, day: number]) => ({
    kind: 'date-impossible' as const,
    reason,
    ...(nearestDay && { nearest: written(year, ...nearestDay, time) }),
  });
  if (year < 1900 || year > 2199) return trouble(`Năm ${year} có lẽ là gõ nhầm.`);
  if (month < 1 || month > 12) {
    const isSwapped = day >= 1 && day <= 12 && month >= 1 && month <= lastDay(year, day);
    const reason = `Một năm chỉ có 12 tháng, không có tháng ${month}.`;
    return trouble(reason, isSwapped ? [day, month] : undefined);
  }
  const last = lastDay(year, month);
  if (day < 1 || day > last) {
    const reason = `Tháng ${month} năm ${year} có ${last} ngày, không có ngày ${day}.`;
    return trouble(reason, [month, day < 1 ? 1 : last]);
  }
  if (clock === undefined || time) return undefined;
  const typed = `${two(clock.hour)}:${two(clock.minute)}`;
  return trouble(`Giờ viết từ 00:00 đến 23:59, không có ${typed}.`, [month, day]);
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

function isTime({ hour, minute }: Clock): boolean {
  return hour <= 23 && minute <= 59;
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
