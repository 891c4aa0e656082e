import { swipes } from './swipes.ts';

/** What the viewer says; `#` stands for the number of a picture, `*` for how many there are. */
export interface ViewerWords {
  count: string;
  /** Name of a picture that opens, before its alternative text. */
  open: string;
  close: string;
  previous: string;
  next: string;
}

/** Makes a button of every picture of a gallery that leads nowhere else: it opens over the page, the others beside it. */
export function openFrom(gallery: HTMLElement, words: ViewerWords): void {
  const pictures = [...gallery.querySelectorAll<HTMLImageElement>('figure > img')];
  for (const [index, picture] of pictures.entries()) {
    const button = buttonOf('gallery-open', '');
    const name = countOf(words.open, index, pictures.length);
    button.setAttribute('aria-label', [name, picture.alt].filter(Boolean).join(': '));
    button.setAttribute('aria-haspopup', 'dialog');
    picture.replaceWith(button);
    button.append(picture);
    button.addEventListener('click', () => view(pictures, index, words, button));
  }
}

/** Shows pictures one at a time until the reader closes them; then the focus is where it was. */
function view(
  pictures: readonly HTMLImageElement[],
  first: number,
  words: ViewerWords,
  opener: HTMLElement,
): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'viewer';
  const count = document.createElement('p');
  count.className = 'viewer-count';
  count.setAttribute('role', 'status');
  const close = buttonOf('viewer-close', words.close);
  const previous = buttonOf('viewer-step viewer-previous', words.previous);
  const next = buttonOf('viewer-step viewer-next', words.next);
  const figure = document.createElement('figure');
  dialog.append(count, close, figure, ...(pictures.length > 1 ? [previous, next] : []));

  let shown = first;
  const show = (index: number) => {
    const picture = pictures[index];
    if (!picture) return;
    shown = index;
    count.textContent = countOf(words.count, index, pictures.length);
    figure.replaceChildren(largeOf(picture), ...captionOf(picture));
    // They stay in their place at either end, so that the focus does too.
    previous.setAttribute('aria-disabled', String(index === 0));
    next.setAttribute('aria-disabled', String(index === pictures.length - 1));
  };
  const step = (by: number) => show(shown + by);

  previous.addEventListener('click', () => step(-1));
  next.addEventListener('click', () => step(1));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') step(-1);
    if (key === 'ArrowRight') step(1);
  });
  swipes(figure, step);
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  show(first);
  dialog.setAttribute('aria-label', count.textContent ?? '');
  document.body.append(dialog);
  dialog.showModal();
}

function buttonOf(name: string, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = name;
  button.textContent = label;
  return button;
}

function countOf(words: string, index: number, all: number): string {
  return words.replace('#', String(index + 1)).replace('*', String(all));
}

function largeOf(picture: HTMLImageElement): HTMLImageElement {
  const large = picture.cloneNode() as HTMLImageElement;
  large.removeAttribute('loading');
  large.sizes = '100vw';
  return large;
}

function captionOf(picture: HTMLImageElement): Node[] {
  const caption = picture.closest('figure')?.querySelector('figcaption');
  return caption ? [caption.cloneNode(true)] : [];
}
