import { sentencesOf } from './sentences.ts';

/** What is read aloud in one breath, and where it stands on the page. */
export interface Passage {
  text: string;
  range: Range;
}

/** What is said before a caption, by what stands above it. */
export interface CaptionWords {
  picture: string;
  film: string;
  sound: string;
}

/** What of an article is heard: title, lead, what is known of a document, its picture, body, corrections. */
const HEARD =
  '.article-head h1, .article-lead, .document-facts, article > .figure, .prose, .corrections > :is(h2, ul)';
/** Heads of columns and names of facts are said with each cell and fact. */
const SILENT =
  'figure > :not(figcaption), thead, dt, script, style, sup, button, nav, [hidden], [aria-hidden="true"], .footnotes';
/** Each is spoken for itself. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dd, figcaption, summary, pre, blockquote';

/** Texts of one block. */
interface Run {
  block: Element | null;
  texts: Text[];
}

/** The sentences of an article in the order of reading. Pictures, films and the marks of footnotes are passed over. */
export function passagesOf(article: Element, captions: CaptionWords): Passage[] {
  return [...article.querySelectorAll(HEARD)]
    .flatMap(runsOf)
    .flatMap((run) => passagesOfRun(run, captions));
}

/** Runs of neighbouring texts that stand in the same block. */
function runsOf(part: Element): Run[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(SILENT)) continue;
    const block = node.parentElement?.closest(BLOCKS) ?? null;
    const last = runs.at(-1);
    if (last && last.block === block) last.texts.push(node);
    else runs.push({ block, texts: [node] });
  }
  return runs;
}

function passagesOfRun(run: Run, captions: CaptionWords): Passage[] {
  const { texts } = run;
  const whole = texts.map(({ data }) => data).join('');
  const name = plain(nameOf(run, captions)).replace(/:$/, '');
  return sentencesOf(whole).map(({ from, to }, at) => {
    const range = document.createRange();
    range.setStart(...placeIn(texts, from));
    range.setEnd(...placeIn(texts, to));
    const text = plain(whole.slice(from, to));
    return { text: name && at === 0 ? `${name}: ${text}` : text, range };
  });
}

/** What eyes see of a block's place and ears must be told: the head of its column, a fact's name, that it is a caption. */
function nameOf({ block, texts }: Run, captions: CaptionWords): string {
  if (block instanceof HTMLTableCellElement)
    return block.closest('table')?.tHead?.rows[0]?.cells[block.cellIndex]?.textContent ?? '';
  if (block?.matches('dd')) return block.previousElementSibling?.textContent ?? '';
  if (!block?.matches('figcaption')) return '';
  // “Ảnh: Minh Hằng” says itself what it is.
  const first = texts.find(({ data }) => data.trim() !== '');
  if (first?.parentElement?.matches('.credit')) return '';
  const { film, sound, picture } = captions;
  return block.closest('.film') ? film : block.closest('.sound') ? sound : picture;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A place in the texts put together, as one of the texts and a place in it. */
function placeIn(texts: readonly Text[], at: number): [Text, number] {
  let left = at;
  for (const text of texts) {
    if (left <= text.length) return [text, left];
    left -= text.length;
  }
  const last = texts.at(-1) as Text;
  return [last, last.length];
}
