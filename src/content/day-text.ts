/** A day as readers write it. @example dayText('2022-08-03') // '03/08/2022' */
export function dayText(day: string): string {
  return day.split('-').reverse().join('/');
}
