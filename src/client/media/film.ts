/** Puts the player of a film in the place of its still picture when a link that names one is pressed. */
export function playWhere(links: string): void {
  document.addEventListener('click', (event) => {
    const way = (event.target as Element).closest<HTMLAnchorElement>(links);
    if (!way || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const player = playerOf(way);
    way.replaceWith(player);
    player.focus();
  });
}

function playerOf(way: HTMLAnchorElement): HTMLIFrameElement {
  const player = document.createElement('iframe');
  player.className = 'film-frame';
  player.title = way.querySelector('img')?.alt || way.innerText.trim();
  player.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  // Their players want to know which portal asks; which page is nobody's business.
  player.referrerPolicy = 'strict-origin';
  player.src = way.dataset.player ?? '';
  return player;
}
