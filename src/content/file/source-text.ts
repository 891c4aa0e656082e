import { cleanSource } from '#text/clean.ts';
import type { Place } from '../problem.ts';

/**
 * The text of a file: without byte order mark, every line end `\n`, so that lines and columns stay the writer's.
 *
 * @returns the text, or where the first byte stands that is not UTF-8
 */
export function decodeText(bytes: Uint8Array): { text: string } | { badLine: number } {
  if (bytes.includes(0)) return { badLine: lineOfByte(bytes, bytes.indexOf(0)) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text };
  } catch {
    return { badLine: lineOfByte(bytes, firstBadByte(bytes)) };
  }
}

/** The place of `text.slice(start, end)`, cut at the end of its first line. */
export function placeOf(text: string, start: number, end: number): Place {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < lineStart; i = text.indexOf('\n', i + 1)) line++;
  const lineEnd = text.indexOf('\n', start);
  const stop = Math.min(end, lineEnd === -1 ? text.length : lineEnd);
  return { line, column: start - lineStart + 1, length: Math.max(1, stop - start) };
}

/** The place of the first `words` on line `line` (1 is the first), or of the whole line without its margins. */
export function placeOnLine(text: string, line: number, words?: string): Place {
  const content = lineAt(text, line);
  const found = words ? content.indexOf(words) : -1;
  if (words && found !== -1) return { line, column: found + 1, length: words.length };
  const margin = content.length - content.trimStart().length;
  return { line, column: margin + 1, length: Math.max(1, content.trim().length) };
}

/** Line `line` (1 is the first) without its end. */
export function lineAt(text: string, line: number): string {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end === -1) return '';
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end);
}

/**
 * Where a piece of a cleaned line stands in the line as it was typed, from and to.
 *
 * @param column from 0, in the cleaned line
 */
export function typedRange(typed: string, column: number, length: number): [number, number] {
  if (cleanSource(typed) === typed) return [column, column + length];
  // What is cleaned away counts as part of what stands before it.
  const offset = (clean: number) => {
    let [low, high] = [0, typed.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (cleanSource(typed.slice(0, middle)).length <= clean) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return [offset(column), offset(column + length)];
}

function firstBadByte(bytes: Uint8Array): number {
  const good = new TextEncoder().encode(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  );
  const at = good.findIndex((byte, i) => byte !== bytes[i]);
  return at === -1 ? 0 : at;
}

function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let i = 0; i < at; i++) if (bytes[i] === 10) line++;
  return line;
}
