/** Lets the box in the masthead suggest; what that takes is loaded when a reader turns to it, and not before. */
import { focusOnSlash } from './search/slash.ts';

const form = document.querySelector<HTMLFormElement>('.masthead .search-form');

if (form) {
  const turnedTo = ['focusin', 'pointerenter'];
  const open = async () => {
    for (const type of turnedTo) form.removeEventListener(type, open);
    try {
      const { openSearchBox } = await import('./search/box.ts');
      openSearchBox(form);
    } catch {
      // It stays a plain form, and the next time may have more luck.
      for (const type of turnedTo) form.addEventListener(type, open);
    }
  };
  for (const type of turnedTo) form.addEventListener(type, open);
  // On a slow line a reader may be typing already.
  if (form.contains(document.activeElement)) open();
  const field = form.querySelector('input');
  // The search page has a field of its own.
  if (field && !document.querySelector('.search-page')) focusOnSlash(document, field);
}
