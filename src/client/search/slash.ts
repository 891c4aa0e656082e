/** `/` leads to the field, wherever the reader is on the page. */
export function focusOnSlash(page: Document, field: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    // Whoever types a slash into a field means the slash; and a folded menu may hide this one.
    if (!(target instanceof Element) || target.matches(FIELDS)) return;
    if (field.getClientRects().length === 0) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

const FIELDS = 'input:not([type=radio]), textarea, select, [contenteditable]';
