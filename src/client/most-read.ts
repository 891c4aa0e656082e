/** A row of `most-read.json`, which others keep. */
interface Row {
  title: string;
  url: string;
}

const MOST = 10;
const block = document.querySelector<HTMLElement>('[data-most-read]');
if (block) show(block);

/** Shows what is read most, if the server that counts answers; else the block stays away. */
async function show(block: HTMLElement): Promise<void> {
  try {
    const answer = await fetch(block.dataset.mostRead ?? '');
    const rows: unknown = await answer.json();
    const known = Array.isArray(rows) ? rows.filter(isRow).slice(0, MOST) : [];
    block.querySelector('ol')?.replaceChildren(...known.map(lineOf));
    block.hidden = known.length === 0;
  } catch (error) {
    console.warn('most-read.json', error);
  }
}

/** Nothing but addresses of the portal's own, whatever the file says. */
function isRow(row: Row): boolean {
  return typeof row?.title === 'string' && /^\/(?!\/)/.test(String(row.url));
}

function lineOf({ title, url }: Row): HTMLElement {
  const line = document.createElement('li');
  const link = line.appendChild(document.createElement('a'));
  link.href = url;
  link.textContent = title;
  return line;
}
