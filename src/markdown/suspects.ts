import type { Token } from 'markdown-it';
import type { BodyEnvironment } from './environment.ts';
import { rawLinks, withoutCode } from './raw-links.ts';
import type { SpotFinder } from './spots.ts';
import type { BodyFailure } from './survey.ts';

const html =
  /(?<!\\)<(?:!--|\/?(?:a|abbr|b|big|blockquote|br|center|code|div|em|figcaption|figure|font|h[1-6]|hr|i|iframe|img|li|mark|o:p|ol|p|pre|script|small|span|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|video)(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*\s*\/?>)/i;
const bullet = /^\s*[•●▪◦‣·]\s*\S/;
const accented = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** What the text of a block most likely is not meant to be: half a link, HTML, a list in one paragraph. */
export function suspectText(block: Token, env: BodyEnvironment, spotOf: SpotFinder): BodyFailure[] {
  const { children, content } = block;
  if (!children?.length) return [];
  const shown = children.map((token) => (token.type === 'text' ? token.content : ' ')).join('');
  const failures: BodyFailure[] = [];
  const add = (reason: BodyFailure['reason'], from: number, to: number, more?: object) => {
    const end = content.indexOf('\n', from);
    const at = spotOf(from, end === -1 ? to : Math.min(to, end));
    const line = at?.line ?? spotOf(0, 0)?.line;
    if (line !== undefined) failures.push({ line, reason, ...(at && { at }), ...more });
  };
  if (/\]\s?\(/.test(shown)) {
    const ends = new Set(children.map((token) => env.addresses?.get(token)?.labelEnd));
    for (const { from, to, mended, sure } of rawLinks(content, (at) => ends.has(at))) {
      add('raw-link', from, to, { ...(mended !== undefined && { mended }), sure });
    }
  }
  const tag = shown.includes('<') ? html.exec(withoutCode(content)) : null;
  if (tag) add('html', tag.index, tag.index + tag[0].length);
  const rows = content.split('\n');
  const first = rows.findIndex((row) => bullet.test(row));
  if (first !== -1 && rows.length > 1 && block.type === 'inline') {
    const from = rows.slice(0, first).reduce((sum, row) => sum + row.length + 1, 0);
    const row = rows[first] as string;
    const mended = row.trim().replace(/^[•●▪◦‣·]\s*/, '- ');
    add('bullets', from, from + row.length, { mended });
  }
  return failures;
}

/** Blocks that most likely are not meant to be what they are: code of prose, a list that begins with a year. */
export function suspectBlock(block: Token, lines: readonly string[]): BodyFailure[] {
  const row = block.map?.[0] ?? 0;
  const line = row + 1;
  const words = (lines[row] ?? '').trim();
  if (block.type === 'code_block') {
    const isProse = accented.test(block.content) && block.content.trim().split(/\s+/).length > 2;
    return isProse ? [{ line, reason: 'indented-prose', mended: words }] : [];
  }
  if (block.type !== 'ordered_list_open' || !/^[12]\d{3}$/.test(String(block.attrGet('start')))) {
    return [];
  }
  return [{ line, reason: 'year-list', mended: words.replace(/^(.*?\d{4})([.)])/, '$1\\$2') }];
}
