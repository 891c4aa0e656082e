/** What stays of a link or picture that the parser could not read: `![đê](ảnh đê.jpg)`. */
export interface RawLink {
  /** UTF-16 units from the start of the text. */
  from: number;
  to: number;
  /** The same as it should be; absent when that cannot be told. */
  mended?: string;
  /** It was meant as a link or a picture, and there is one way to mend it. */
  sure: boolean;
}

const closing: Record<string, string> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '”',
  '‘': '’',
};
const address =
  /^(?:https?:\/\/|mailto:|www\.|\.{0,2}\/|#)\S*|^[^?*|"<>]*\.[a-z][a-z0-9]{1,4}(?:#\S*)?$/i;

/**
 * Finds `](` and `] (address` in text, outside code.
 *
 * @param isLink whether a real link or picture has its bracket at this offset
 */
export function rawLinks(text: string, isLink: (labelEnd: number) => boolean): RawLink[] {
  const bare = withoutCode(text);
  const found: RawLink[] = [];
  for (const { index } of bare.matchAll(/(?<!\\)\][ \t\u00a0]?\(/g)) {
    if (isLink(index)) continue;
    const raw = rawLinkAt(bare, text, index);
    if (raw) found.push(raw);
  }
  return found;
}

/** The same length, with blanks in place of code. */
export function withoutCode(text: string): string {
  return text.replace(/(?<![\\`])(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, (code) =>
    code.replace(/[^\n]/g, ' '),
  );
}

function rawLinkAt(bare: string, text: string, labelEnd: number): RawLink | undefined {
  const open = bare.indexOf('(', labelEnd);
  const isApart = open > labelEnd + 1;
  const label = labelStart(bare, labelEnd);
  const end = closeOf(bare, open);
  const from = label !== undefined && bare[label - 1] === '!' ? label - 1 : label;
  if (from === undefined || label === undefined || end === undefined) {
    // Whoever wrote `\\[` did so on purpose.
    const isMeant = /\\\[[^\n]*$/.test(text.slice(0, labelEnd));
    return isApart || isMeant ? undefined : { from: labelEnd, to: open + 1, sure: false };
  }
  const { target, title } = partsOf(text.slice(open + 1, end));
  const isPicture = from < label;
  const isAddress = address.test(target) && !/[<>\n]/.test(target);
  // `Nghị quyết [1] (khóa XI)` is good prose.
  if (isApart && !isPicture && !isAddress) return undefined;
  const words = text.slice(from, labelEnd + 1);
  const raw = { from, to: end + 1, sure: isAddress };
  if (!isAddress) {
    return isPicture ? raw : { ...raw, mended: `\\${text.slice(from, end + 1)}` };
  }
  const written = /[\s()]/.test(target) ? `<${target}>` : target;
  const caption = title === undefined ? '' : ` "${title.replace(/\\?"/g, '\\"')}"`;
  return { ...raw, mended: `${words}(${written}${caption})` };
}

/** The bracket that opens a label. */
function labelStart(text: string, labelEnd: number): number | undefined {
  let depth = 0;
  for (let at = labelEnd; at >= 0 && text[at] !== '\n'; at--) {
    if (text[at - 1] === '\\') continue;
    if (text[at] === ']') depth++;
    if (text[at] === '[' && --depth === 0) return at;
  }
  return undefined;
}

/** The parenthesis that closes another on the same line. */
function closeOf(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length && text[at] !== '\n'; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return undefined;
}

function partsOf(inner: string): { target: string; title?: string } {
  const text = inner.trim();
  for (const match of text.matchAll(/\s+(["'“”„‘])/g)) {
    const close = closing[match[1] as string] as string;
    const title = text.slice(match.index + match[0].length);
    if (!/["”’'“]$/.test(title) && !title.endsWith(close)) continue;
    return {
      target: text.slice(0, match.index).replace(/^<(.*)>$/, '$1'),
      title: title.slice(0, -1),
    };
  }
  return { target: text.replace(/^<(.*)>$/, '$1') };
}
