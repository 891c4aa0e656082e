import { savedPage } from './saved-page.ts';

/** Of the page only, nothing of the article. */
const LEFT_OUT =
  'script, style, template, button, form, iframe, .breadcrumbs, .reader, .viewer, .row-links, .of-day, [hidden], [data-kept-note]';
/** What a saved element keeps of its attributes. */
const KEPT = [
  'href',
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'colspan',
  'rowspan',
  'scope',
  'id',
  'datetime',
  'start',
];

/** Gives the reader the article in which a bar stands as a file of its own. */
export async function saveArticle(bar: HTMLElement): Promise<void> {
  const article = bar.closest('article');
  if (!article) return;
  const { site = '', source = '', saved = '', hear = '', see = '', zone } = bar.dataset;
  const url =
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  // In a document that nobody sees nothing is loaded, and the portal's policy has nothing to refuse.
  const copy = document.implementation.createHTMLDocument().importNode(article, true);
  // What enlarges a picture holds it.
  for (const button of copy.querySelectorAll('button:has(img)'))
    button.replaceWith(...button.childNodes);
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const player of copy.querySelectorAll('audio, video'))
    player.replaceWith(...wayTo(player, player.matches('audio') ? hear : see));
  const stills = [...article.querySelectorAll('video')].map(({ poster }) => poster);
  const shown = [...article.querySelectorAll('img')]
    .map(({ currentSrc, src }) => currentSrc || src)
    .concat(stills.filter(Boolean));
  const inside = new Map(await Promise.all([...new Set(shown)].map(withBytes)));
  for (const picture of copy.querySelectorAll('img'))
    picture.src = inside.get(shownAs(picture, article)) ?? picture.src;
  for (const link of copy.querySelectorAll('a[href]:not([href^="#"])'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', url).href);
  for (const element of copy.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!KEPT.includes(name)) element.removeAttribute(name);
  const title = article.querySelector('h1')?.textContent ?? document.title;
  const { lang } = document.documentElement;
  // The British write days as Vietnam does, with two digits each.
  const day = new Date().toLocaleDateString('en-GB', { timeZone: zone });
  const page = savedPage({
    language: lang,
    title,
    site,
    url,
    source,
    saved: `${saved} ${day}.`,
    article: copy.innerHTML,
  });
  give(page, `${new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'bai'}.html`);
}

/** The address that a picture of the copy has in the original, of several the one that was loaded. */
function shownAs(picture: HTMLImageElement, article: Element): string {
  const src = picture.getAttribute('src');
  const original = [...article.querySelectorAll('img')].find(
    (each) => each.getAttribute('src') === src,
  );
  return original?.currentSrc || original?.src || new URL(src ?? '', location.href).href;
}

/** Sounds and films are too large for the file: the still picture, and where they are. */
function wayTo(player: Element, words: string): Element[] {
  const { ownerDocument } = player;
  const link = ownerDocument.createElement('a');
  link.setAttribute('href', player.getAttribute('src') ?? '');
  link.textContent = words;
  const poster = player.getAttribute('poster');
  if (!poster) return [link];
  const still = ownerDocument.createElement('img');
  still.setAttribute('src', poster);
  still.setAttribute('alt', player.getAttribute('aria-label') ?? '');
  return [still, link];
}

/** A picture's address with its bytes as an address; a picture that cannot be had keeps its own. */
async function withBytes(address: string): Promise<[string, string]> {
  try {
    const answer = await fetch(address);
    if (!answer.ok) return [address, address];
    return [address, await asAddress(await answer.blob())];
  } catch {
    return [address, address];
  }
}

function asAddress(blob: Blob): Promise<string> {
  return new Promise((settle, fail) => {
    const reader = new FileReader();
    reader.onload = () => settle(reader.result as string);
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

function give(page: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
