import type { Result } from '#search/answer.ts';
import { nodesOf } from './pieces.ts';
import { dayText } from './words.ts';

/** One result as it stands in the list. */
export function openResult() {
  const element = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  const about = document.createElement('p');
  const passage = document.createElement('p');
  heading.append(link);
  about.className = 'search-about';
  passage.className = 'search-passage';
  element.append(heading, about, passage);
  let shown = '';

  /** The link stays the same element, so that it keeps the focus. */
  function show(result: Result) {
    const next = JSON.stringify(result);
    if (next === shown) return;
    shown = next;
    link.href = result.url;
    link.replaceChildren(...nodesOf(result.title));
    about.replaceChildren(...aboutOf(result));
    about.hidden = !about.hasChildNodes();
    passage.replaceChildren(...nodesOf(result.passage));
  }

  return { element, link, show };
}

/** `Kinh tế · 03/08/2022` */
export function aboutOf({ section, day }: Result): (Node | string)[] {
  const parts: (Node | string)[] = section ? [section] : [];
  if (!day) return parts;
  const time = document.createElement('time');
  time.dateTime = day;
  time.textContent = dayText(day);
  return section ? [...parts, ' · ', time] : [time];
}
