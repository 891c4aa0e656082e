/** Opens the pictures of galleries over the page, and plays films of other hosts in their place; links do without it. */
import { playWhere } from './media/film.ts';
import { openFrom } from './media/viewer.ts';

const prose = document.querySelector<HTMLElement>('.prose[data-viewer]');
if (prose) {
  const words = JSON.parse(prose.dataset.viewer ?? '{}');
  for (const gallery of prose.querySelectorAll<HTMLElement>('.gallery')) openFrom(gallery, words);
}
playWhere('a[data-player]');
