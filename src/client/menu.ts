/** Closes the menu of a phone, and an open submenu, when the reader turns away; opening and closing need no script. */
const menu = document.querySelector<HTMLElement>('.menu');

// The open menu covers the whole window: what has the focus behind it could not be seen.
if (menu && 'popover' in menu) {
  document.addEventListener('focusin', (event) => {
    if (menu.matches(':popover-open') && !menu.contains(event.target as Node)) menu.hidePopover();
  });
}

for (const submenu of document.querySelectorAll<HTMLDetailsElement>('.menu details')) {
  const close = () => {
    submenu.open = false;
  };
  document.addEventListener('click', (event) => {
    if (!submenu.contains(event.target as Node)) close();
  });
  submenu.addEventListener('focusout', (event) => {
    const next = event.relatedTarget as Node | null;
    if (next && !submenu.contains(next)) close();
  });
  submenu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !submenu.open) return;
    close();
    submenu.querySelector('summary')?.focus();
  });
}

export {};
