import { sentencesOf } from './sentences.ts';

/** What is read aloud in one breath, and where it stands on the page. */
export interface Passage {
  text: string;
  range: Range;
}

/** What of an article is heard: title, lead and body. */
const HEARD = '.article-head h1, .article-lead, .prose';
const SILENT =
  'figure, script, style, sup, button, audio, video, nav, details, [hidden], [aria-hidden="true"], .footnotes';
/** Each is spoken for itself. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote';

/** The sentences of an article in the order of reading. Pictures, films and the marks of footnotes are passed over. */
export function passagesOf(article: Element): Passage[] {
  return [...article.querySelectorAll(HEARD)].flatMap(blocksOf).flatMap(passagesOfBlock);
}

/** Runs of neighbouring texts that stand in the same block. */
function blocksOf(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const runs: { block: Element | null; texts: Text[] }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.closest(SILENT)) continue;
    const block = node.parentElement?.closest(BLOCKS) ?? null;
    const last = runs.at(-1);
    if (last && last.block === block) last.texts.push(node);
    else runs.push({ block, texts: [node] });
  }
  return runs.map(({ texts }) => texts);
}

function passagesOfBlock(texts: readonly Text[]): Passage[] {
  const whole = texts.map(({ data }) => data).join('');
  return sentencesOf(whole).map(({ from, to }) => {
    const range = document.createRange();
    range.setStart(...placeIn(texts, from));
    range.setEnd(...placeIn(texts, to));
    return { text: whole.slice(from, to).replace(/\s+/g, ' ').trim(), range };
  });
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
