import { createHash } from 'node:crypto';

/** An element whose text is no HTML, with its attributes; or a comment, in which nothing runs. */
const ELEMENT =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1/gi;
/** What browsers run or follow; a script of any other type is data to them. */
const RUNS =
  /^(?:module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

/**
 * The scripts and styles that stand in a page itself, each once, as a Content-Security-Policy allows them.
 *
 * @example inlineCode('<script>a()</script>') // ["script-src 'sha256-…'"]
 */
export function inlineCode(html: string): string[] {
  const found = new Set<string>();
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(ELEMENT)) {
    const kind = name.toLowerCase();
    if (kind === 'style') found.add(`style-src ${hashOf(text)}`);
    if (kind !== 'script' || /\ssrc\s*=/i.test(attributes)) continue;
    const [, type = ''] = /\stype\s*=\s*["']?([^"'\s]*)/i.exec(attributes) ?? [];
    if (RUNS.test(type)) found.add(`script-src ${hashOf(text)}`);
  }
  return [...found].sort();
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
