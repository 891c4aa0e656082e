import { parseDocument, stringify } from 'yaml';

export type Data = Record<string, unknown>;

/**
 * An article file taken apart: every value the writer's own characters. One whose head cannot be read is all body, so that
 * nothing of it is lost.
 */
export function parseArticle(text: string): Data & { body: string } {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?\n|)---[ \t]*(?:\n|$)/.exec(clean) ?? [];
  if (whole === undefined || yaml === undefined) return { body: clean };
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  const data: unknown = document.toJS();
  if (document.errors.length > 0 || typeof data === 'string') return { body: clean };
  return { ...(data as Data | null), body: clean.slice(whole.length).replace(/^\n+/, '') };
}

/** @param order keys in the order in which they are written; others follow */
export function printArticle({ body, ...data }: Data, order: readonly string[]): string {
  const rank = (key: string) => (order.indexOf(key) + order.length + 1) % (order.length + 1);
  const entries = Object.entries(data).sort(([a], [b]) => rank(a) - rank(b));
  const yaml = entries.length === 0 ? '' : stringify(Object.fromEntries(entries), { lineWidth: 0 });
  return `---\n${yaml}---\n\n${String(body ?? '').trim()}\n`;
}
