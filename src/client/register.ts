import { fold } from '#text/fold.ts';

/** A document as `/api/documents.json` tells it. */
interface Row {
  number: string;
  url: string;
  kind: string;
  issuer: string;
  fields: string[];
  issued: string;
  abstract: string;
  validity: string;
}

const MOST = 200;
const form = document.querySelector<HTMLFormElement>('[data-register]');
const list = document.querySelector('[data-register-rows]');
if (form && list) start(form, list);

/** Sifts the register in place, by several things at once, as the reader chooses. */
function start(form: HTMLFormElement, list: Element): void {
  const before = [...list.children];
  const status = form.querySelector<HTMLElement>('[role=status]');
  const validity = JSON.parse(form.dataset.validity ?? '{}') as Record<string, string>;
  let rows: Promise<Row[]> | undefined;
  form.hidden = false;
  // The links below choose one thing, the form chooses several.
  form.parentElement?.querySelector('nav')?.setAttribute('hidden', '');
  const filters = form.querySelector('details');
  if (filters) filters.open = matchMedia('(width >= 62rem)').matches;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', async () => {
    const asked = new FormData(form);
    const isAsked = [...asked.values()].some((value) => value !== '');
    try {
      rows ??= fetch(form.action).then(async (answer) => (await answer.json()).documents);
      const found = isAsked ? (await rows).filter((row) => fits(row, asked, validity)) : undefined;
      list.replaceChildren(
        ...(found?.slice(0, MOST).map((row) => lineOf(row, validity)) ?? before),
      );
      say(status, found ? (status?.dataset.found ?? '').replace('#', String(found.length)) : '');
    } catch {
      rows = undefined;
      say(status, status?.dataset.failed ?? '');
    }
  });
}

function say(status: HTMLElement | null, text: string): void {
  if (status) status.textContent = text;
}

function fits(row: Row, asked: FormData, validity: Record<string, string>): boolean {
  const is = (name: string, values: readonly string[]) => {
    const wanted = fold(String(asked.get(name) ?? ''));
    return wanted === '' || values.some((value) => fold(value) === wanted);
  };
  return (
    is('loai', [row.kind]) &&
    is('co-quan', [row.issuer]) &&
    is('linh-vuc', row.fields) &&
    is('nam', [row.issued.slice(0, 4)]) &&
    is('hieu-luc', [validity[row.validity] ?? '']) &&
    plain(`${row.number} ${row.abstract}`).includes(plain(String(asked.get('q') ?? '')))
  );
}

/** As it is compared: dashes, slashes and blanks differ from hand to hand. */
function plain(text: string): string {
  return fold(text).replace(/[\s/–—-]+/g, '');
}

function lineOf(row: Row, validity: Record<string, string>): HTMLElement {
  const line = document.createElement('tr');
  const number = cell('th', line);
  number.scope = 'row';
  const link = number.appendChild(document.createElement('a'));
  // Wherever the portal is looked at, links stay there.
  link.href = new URL(row.url).pathname;
  link.textContent = row.number;
  const day = cell('td', line);
  day.className = 'register-day';
  day.textContent = row.issued.split('-').reverse().join('/');
  const words = cell('td', line);
  const kind = words.appendChild(document.createElement('span'));
  kind.className = 'register-kind';
  kind.textContent = row.kind;
  words.append(` ${row.abstract} `);
  words.appendChild(document.createElement('small')).textContent = row.issuer;
  const force = cell('td', line).appendChild(document.createElement('span'));
  force.className = `validity validity-${row.validity}`;
  force.textContent = validity[row.validity] ?? '';
  return line;
}

function cell(name: 'th' | 'td', line: HTMLElement): HTMLTableCellElement {
  return line.appendChild(document.createElement(name));
}
