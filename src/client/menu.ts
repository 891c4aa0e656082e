/** Closes an open submenu when the reader turns away from it; opening and closing by hand need no script. */
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
