import { addressOf, chipsOf } from './register/chips.ts';
import { openControls } from './register/controls.ts';
import { lineOf } from './register/line.ts';
import { fits, type Row } from './register/sift.ts';

/** Lines that are shown, and shown more when the reader asks for more. */
const STEP = 200;
const form = document.querySelector<HTMLFormElement>('[data-register]');
const room = document.querySelector<HTMLElement>('[data-register-list]');
if (form && room) start(form, room);

type RegisterWords = Record<
  'found' | 'none' | 'unknown' | 'amended' | 'sifting' | 'failed' | 'remove' | 'clear',
  string
>;

/** Sifts the register in place, by several things at once. The address holds what is asked. */
function start(form: HTMLFormElement, room: HTMLElement): void {
  const part = (selector: string) => room.querySelector<HTMLElement>(selector) as HTMLElement;
  const [list, status, chips] = [
    part('[data-register-rows]'),
    part('[role=status]'),
    part('.search-chips'),
  ];
  const [table, more] = [part('.register-room'), part('[data-register-more]')];
  const pager = room.querySelector<HTMLElement>('.pager');
  const words = JSON.parse(form.dataset.words ?? '{}') as RegisterWords;
  const validity = JSON.parse(form.dataset.validity ?? '{}') as Record<string, string>;
  const before = [...list.children];
  const controls = openControls(form);
  let rows: Promise<Row[]> | undefined;
  let most = STEP;
  let typed: EventTarget | null = null;
  /** What the address asks and the register does not offer. */
  let unknown: string[] = [];

  form.hidden = false;
  // The links below choose one thing, the form chooses several.
  form.parentElement?.querySelector('nav')?.setAttribute('hidden', '');
  const filters = form.querySelector('details');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;
  come();

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    // Nobody wants to come back to each letter of a word.
    const isTypedOn = target === typed;
    typed = target instanceof HTMLInputElement ? target : null;
    const address = addressOf(controls.read());
    if (isTypedOn) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    most = STEP;
    unknown = [];
    show();
  });
  chips.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    come();
    status.focus();
  });
  more.addEventListener('click', async () => {
    const first = list.childElementCount;
    most += STEP;
    await show();
    list.children[first]?.querySelector('a')?.focus();
  });
  addEventListener('popstate', come);

  /** Takes up what the address asks. */
  function come() {
    typed = null;
    most = STEP;
    unknown = controls.show(new URLSearchParams(location.search));
    show();
  }

  async function show() {
    const asked = controls.read();
    const links = chipsOf(asked, controls.names(), words);
    chips.replaceChildren(...links);
    chips.hidden = links.length === 0;
    try {
      if (asked.size === 0) return take(before, before.length, '');
      if (!rows) status.textContent = words.sifting;
      rows ??= fetch(form.action).then(async (answer) => (await answer.json()).documents);
      const all = await rows;
      const found = all.filter((row) => fits(row, asked, validity));
      if (`${asked}` !== `${controls.read()}`) return;
      const lines = found.slice(0, most).map((row) => lineOf(row, validity, words.amended));
      const [count, whole] = [grouped(found.length), grouped(all.length)];
      const said = words.found.replace('#', count).replace('##', whole);
      take(lines, found.length, found.length > 0 ? said : words.none);
    } catch {
      rows = undefined;
      take(before, before.length, words.failed);
    }
  }

  function take(lines: readonly Element[], count: number, said: string) {
    list.replaceChildren(...lines);
    table.hidden = count === 0;
    more.hidden = lines.length === count;
    // Its pages are those of the whole register.
    if (pager) pager.hidden = lines !== before;
    const passed = unknown.map((value) => words.unknown.replace('#', () => value));
    status.textContent = [said, ...passed].filter(Boolean).join(' ');
  }
}

const grouped = (number: number) => number.toLocaleString('vi');
