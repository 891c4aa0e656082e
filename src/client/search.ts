/** Fills the search page: asks Pagefind for `?q=` and lists what it finds, ten at a time. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>;
}

interface Found {
  url: string;
  /** A piece of the content, with marks. */
  excerpt: string;
  content: string;
  meta: Record<string, string>;
}

const STEP = 10;

const place = document.querySelector<HTMLElement>('[data-search-results]');
const status = place?.querySelector<HTMLElement>('[role=status]');
const list = place?.querySelector('ul');
const more = place?.querySelector('button');
const query = (new URLSearchParams(location.search).get('q') ?? '').normalize('NFC').trim();

if (place && status && list && more) {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=q]')) {
    input.value = query;
  }
  search(place, status, list, more).catch(() => {
    status.textContent = place.dataset.failed ?? '';
    place.dataset.state = 'failed';
  });
}

async function search(
  place: HTMLElement,
  status: HTMLElement,
  list: HTMLUListElement,
  more: HTMLButtonElement,
) {
  const say = (name: string, count = 0) => {
    status.textContent = (place.dataset[name] ?? '')
      .replace('{count}', count.toLocaleString('vi'))
      .replace('{query}', () => query);
  };
  if (!query) {
    say('hint');
    place.dataset.state = 'done';
    return;
  }
  say('searching');
  place.dataset.state = 'searching';
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  const { results } = await pagefind.search(query);

  const show = async () => {
    const from = list.children.length;
    const found = await Promise.all(
      results.slice(from, from + STEP).map((result) => result.data()),
    );
    list.append(...found.map(lineOf));
    more.hidden = list.children.length >= results.length;
    return list.children[from];
  };
  more.addEventListener('click', async () => {
    const first = await show();
    first?.querySelector('a')?.focus();
  });
  await show();
  say(results.length > 0 ? 'found' : 'none', results.length);
  place.dataset.state = 'done';
}

function lineOf({ url, excerpt, content, meta }: Found): HTMLLIElement {
  const line = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'day-list-meta';
  const day = meta.date?.split('-').reverse().join('/');
  about.textContent = [day, meta.section].filter(Boolean).join(' · ');
  const text = document.createElement('p');
  // Pagefind escapes the text and marks the words found with <mark>.
  text.innerHTML = excerpt;
  const piece = excerpt.replace(/<\/?mark>/g, '').trim();
  if (!content.trim().startsWith(piece)) text.prepend('… ');
  if (!content.trim().endsWith(piece)) text.append(' …');
  line.append(heading, ...(about.textContent ? [about] : []), text);
  return line;
}

export {};
