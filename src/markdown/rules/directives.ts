import type { MarkdownIt, StateBlock } from 'markdown-it';
import { fold } from '#text/fold.ts';
import { nearest } from '#text/nearest.ts';
import type { BodyEnvironment } from '../environment.ts';
import { filmOf, isSound } from '../media-address.ts';

/** Languages of which a passage may be, by the name that writers type, as BCP 47 names them. */
const languages: Readonly<Record<string, string>> = {
  'tieng-anh': 'en',
  'tieng-phap': 'fr',
  'tieng-nga': 'ru',
  'tieng-trung': 'zh',
  'tieng-nhat': 'ja',
  'tieng-han': 'ko',
  'tieng-lao': 'lo',
  'tieng-khmer': 'km',
};
/** What a directive holds, by the name that writers type. */
const kinds: Readonly<Record<string, 'gallery' | 'film' | 'sound' | 'passage'>> = {
  anh: 'gallery',
  video: 'film',
  'am-thanh': 'sound',
  ...Object.fromEntries(Object.keys(languages).map((name) => [name, 'passage' as const])),
};
const opening = /^:{3,}[ \t]*(\p{L}[\p{L}\p{M}\p{N}_-]*)(?:[ \t]+(.*?))?[ \t]*$/u;
const closing = /^:{3,}[ \t]*$/;
const lonePicture = /^!\[.*\]\(.*\)[ \t]*$/;

/**
 * Lines between `::: anh` and `:::` are a gallery, those after `::: video ADDRESS` a film, after `::: am-thanh ADDRESS` a
 * sound, after `::: tieng-anh` a passage in English, which voices then read as such. Each picture alone on its line is a
 * paragraph of its own, with or without empty lines around it.
 */
export function directives(parser: MarkdownIt): void {
  parser.block.ruler.before(
    'fence',
    'directive',
    (state, start, end, silent) => {
      const line = lineOf(state, start);
      if (!line.startsWith(':::') || (state.sCount[start] ?? 0) - state.blkIndent >= 4)
        return false;
      if (silent) return true;
      const env: BodyEnvironment = state.env;
      const [, typed = '', address = ''] = opening.exec(line) ?? [];
      const name = fold(typed);
      const kind = kinds[name];
      const { last, isClosed } = contentOf(state, start, end);
      if (kind === undefined) {
        const meant = typed && nearest(name, Object.keys(kinds));
        env.failures?.push({
          line: start + 1,
          reason: 'directive-unknown',
          detail: typed,
          ...(meant && { nearest: `::: ${meant}` }),
        });
        if (typed === '' || !isClosed) return false;
        tokenizeWithin(state, start + 1, last);
        state.line = last + 1;
        return true;
      }
      if (!isClosed) {
        env.failures?.push({ line: start + 1, reason: 'directive-open', detail: typed });
      }
      const open = state.push(`${kind}_open`, 'div', 1);
      open.map = [start, last];
      const isPlayed = kind === 'film' || kind === 'sound';
      const played = isPlayed ? noteAddress(state, start, kind, address) : '';
      const language = languages[name];
      if (language) open.attrSet('lang', language);
      open.meta = { address: played, isClosed };
      tokenizeWithin(state, start + 1, last, kind);
      state.push(`${kind}_close`, 'div', -1);
      state.line = last + (isClosed ? 1 : 0);
      return true;
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  );
}

/** The line after the content of a directive: the one that closes it, the next directive, or the end. */
function contentOf(state: StateBlock, start: number, end: number) {
  for (let line = start + 1; line < end; line++) {
    const text = lineOf(state, line);
    if (text !== '' && (state.sCount[line] ?? 0) < state.blkIndent)
      return { last: line, isClosed: false };
    if (closing.test(text)) return { last: line, isClosed: true };
    if (opening.test(text)) return { last: line, isClosed: false };
  }
  return { last: end, isClosed: false };
}

function tokenizeWithin(state: StateBlock, first: number, last: number, kind?: string): void {
  const { lineMax, parentType } = state;
  const tokenize = (from: number, to: number) => {
    state.lineMax = to;
    state.md.block.tokenize(state, from, to);
  };
  let from = first;
  // A transcript may hold what only looks like a picture, code for example; before it there is none.
  const mayBePicture = (line: number) => kind === 'gallery' || (kind === 'film' && from === line);
  for (let line = first; line < last; line++) {
    const text = lineOf(state, line);
    if (text === '' && from === line) from = line + 1;
    if (!mayBePicture(line) || !lonePicture.test(text)) continue;
    if (from < line) tokenize(from, line);
    tokenize(line, line + 1);
    from = line + 1;
  }
  if (from < last) tokenize(from, last);
  Object.assign(state, { lineMax, parentType });
}

/** Notes the address for the survey, as that of a link. */
function noteAddress(
  state: StateBlock,
  start: number,
  kind: 'film' | 'sound',
  typed: string,
): string {
  const env: BodyEnvironment = state.env;
  const href = typed.replace(/^<(.*)>$/, '$1');
  const line = start + 1;
  const lineStart = state.src.lastIndexOf('\n', state.bMarks[start]) + 1;
  const column =
    state.src.lastIndexOf(typed, state.eMarks[start]) - lineStart + (href === typed ? 1 : 2);
  const at = { line, column, length: href.length };
  const canPlay = kind === 'film' ? filmOf(href) : isSound(href);
  if (!canPlay) {
    const reason = kind === 'film' ? 'film-address' : 'sound-address';
    env.failures?.push({ line, reason, detail: href, ...(href && { at }) });
  } else env.addressed?.push({ href, text: '', line, at });
  return href;
}

function lineOf(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]);
}
