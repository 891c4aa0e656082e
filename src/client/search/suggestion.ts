import type { Result } from '#search/answer.ts';
import { nodesOf } from './pieces.ts';
import { aboutOf } from './result.ts';

/** A row below the field: its title, what it is about, and where it leads. */
export function openSuggestion(id: string) {
  const element = document.createElement('div');
  const title = document.createElement('span');
  const about = document.createElement('small');
  element.id = id;
  element.className = 'search-suggestion';
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.append(title, ' ', about);
  const row = {
    element,
    title,
    act() {},
    show(result: Result | undefined) {
      element.hidden = !result;
      if (!result) return;
      title.replaceChildren(...nodesOf(result.title));
      about.replaceChildren(...aboutOf(result));
      row.act = () => location.assign(result.url);
    },
  };
  return row;
}
