import type { Row } from './sift.ts';

/** A document as a line of the table, as the page was made with. */
export function lineOf(
  row: Row,
  validity: Readonly<Record<string, string>>,
  amended: string,
): HTMLElement {
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
  const forces = cell('td', line);
  const force = forces.appendChild(document.createElement('span'));
  force.className = `validity validity-${row.validity}`;
  force.textContent = validity[row.validity] ?? '';
  if (row.amendedBy.length > 0)
    forces.appendChild(document.createElement('small')).textContent = amended;
  return line;
}

function cell(name: 'th' | 'td', line: HTMLElement): HTMLTableCellElement {
  return line.appendChild(document.createElement(name));
}
