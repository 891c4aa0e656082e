/**
 * Pages "Các tin khác" in place. Every number is a link to the bundle page that holds its articles; this reads that page
 * instead of going there, and goes there after all when anything fails.
 */
const PAGE = 10;

/** One line of the list, and the place in the archive that it came from. */
interface Line {
  item: HTMLLIElement;
  url: string;
}

for (const section of document.querySelectorAll<HTMLElement>('.older-news')) {
  const list = section.querySelector('ul');
  const pager = section.querySelector('nav');
  const status = section.querySelector<HTMLElement>('[role=status]');
  if (list && pager && status) enhance(list, pager, status);
}

function enhance(list: HTMLUListElement, pager: HTMLElement, status: HTMLElement) {
  const numbers = () => [...pager.querySelectorAll<HTMLAnchorElement>('a[data-number]')];
  /** Where each page begins; grows as one goes. */
  const starts = new Map(numbers().map((link) => [Number(link.dataset.number), link.href]));
  let turning = 0;

  pager.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const number = link === pager.firstElementChild ? 1 : Number(link.dataset.number);
    const start = starts.get(number);
    if (!start) return;
    event.preventDefault();
    turn(number, start).catch(() => {
      location.href = link.href;
    });
  });

  async function turn(number: number, start: string) {
    const turn = ++turning;
    list.setAttribute('aria-busy', 'true');
    const lines = await linesFrom(start, PAGE + 1);
    // Somebody in a hurry has already asked for another page.
    if (turn !== turning) return;
    const next = lines[PAGE];
    if (next) starts.set(number + 1, next.url);
    const stood = pager.getBoundingClientRect().top;
    list.style.minBlockSize = `${list.offsetHeight}px`;
    list.replaceChildren(...lines.slice(0, PAGE).map(({ item }) => item));
    list.removeAttribute('aria-busy');
    showNumbers(number);
    // The numbers stay under the finger when the new titles are longer.
    scrollBy({ top: pager.getBoundingClientRect().top - stood, behavior: 'instant' });
    status.textContent = (status.dataset.text ?? '').replace('#', String(number));
  }

  /** Ten numbers, the last of them at most one beyond the current page. */
  function showNumbers(current: number) {
    const held = document.activeElement?.closest('a');
    const from = Math.max(1, Math.min(starts.size, current + 1) - PAGE + 1);
    const shown = numbers();
    for (let place = 0; place < Math.min(PAGE, starts.size); place++) {
      const number = from + place;
      const link = shown[place] ?? addNumber();
      link.href = starts.get(number) ?? '';
      link.dataset.number = link.textContent = String(number);
      if (number === current) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    if (held?.dataset.number) {
      pager.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
    }
  }

  function addNumber() {
    const link = document.createElement('a');
    pager.lastElementChild?.before(link, ' ');
    return link;
  }
}

/** Reads on from one article of a bundle, newest first, through older bundles until there are enough lines. */
async function linesFrom(start: string, count: number): Promise<Line[]> {
  const lines: Line[] = [];
  let url: string | undefined = start;
  while (url && lines.length < count) {
    const { page, address } = await read(url);
    const items = [...page.querySelectorAll<HTMLLIElement>('.day-list > li[id]')];
    const from =
      url === start ? items.findIndex(({ id }) => id === new URL(start).hash.slice(1)) : 0;
    if (from < 0 || items.length === 0) throw new Error('not in the bundle');
    for (const item of items.slice(from))
      lines.push({ item: lineOf(item), url: `${address}#${item.id}` });
    url = page.querySelector<HTMLAnchorElement>('a[rel=prev]')?.getAttribute('href') ?? undefined;
    if (url) url = new URL(url, address).href;
  }
  return lines;
}

/** A bundle page; before a year's first bundle stands the archive's index, at the year whose newest bundle is meant. */
async function read(url: string): Promise<{ page: Document; address: string }> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(String(response.status));
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const address = url.replace(/#.*/, '');
  const year = new URL(url).hash.slice(1);
  const newest = page.querySelector(`.year-parts[id="${year}"] li a`)?.getAttribute('href');
  return newest ? read(new URL(newest, address).href) : { page, address };
}

function lineOf(item: HTMLLIElement): HTMLLIElement {
  const line = document.createElement('li');
  const link = document.createElement('a');
  const title = item.querySelector('a');
  const day = document.createElement('span');
  link.href = title?.getAttribute('href') ?? '';
  link.textContent = title?.textContent ?? '';
  const [date = ''] = item.querySelector('time')?.dateTime.split('T') ?? [];
  day.textContent = `(${date.split('-').reverse().join('/')})`;
  line.append(link, ' ', day);
  return line;
}

export {};
