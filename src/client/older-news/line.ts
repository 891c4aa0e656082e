/** One line of the list. */
export interface Line {
  /** Where its article stands in the archive: `https://songtra.example.vn/thoi-su/luu-tru/2020/7/#slug`. */
  place: string;
  href: string;
  title: string;
  /** `20/08/2020` */
  day: string;
}

/** The line of an article in the bundle at `address`. */
export function lineOf(item: Element, address: string): Line {
  const title = item.querySelector('a');
  const [date = ''] = item.querySelector('time')?.dateTime.split('T') ?? [];
  return {
    place: `${address}#${item.id}`,
    href: title?.getAttribute('href') ?? '',
    title: title?.textContent ?? '',
    day: date.split('-').reverse().join('/'),
  };
}

export function elementOf({ href, title, day }: Line): HTMLLIElement {
  const element = document.createElement('li');
  const link = document.createElement('a');
  const date = document.createElement('span');
  link.href = href;
  link.textContent = title;
  date.textContent = `(${day})`;
  element.append(link, ' ', date);
  return element;
}
