/** A link for each thing asked that leads to the register without it, and one that leads to all of it. */
export function chipsOf(
  asked: URLSearchParams,
  names: readonly { name: string; text: string }[],
  words: Readonly<{ remove: string; clear: string }>,
): HTMLAnchorElement[] {
  if (names.length === 0) return [];
  const chips = names.map(({ name, text }) => {
    const rest = new URLSearchParams(asked);
    rest.delete(name);
    const link = linkTo(rest, text);
    link.className = 'search-chip';
    link.ariaLabel = words.remove.replace('#', () => text);
    return link;
  });
  return [...chips, linkTo(new URLSearchParams(), words.clear)];
}

function linkTo(asked: URLSearchParams, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = addressOf(asked);
  link.textContent = text;
  return link;
}

/** @example addressOf(new URLSearchParams({ nam: '2026' })) // '/van-ban/?nam=2026' */
export function addressOf(asked: URLSearchParams): string {
  return location.pathname + (asked.size > 0 ? `?${asked}` : '');
}
