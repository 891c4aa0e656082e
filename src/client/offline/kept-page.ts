import { momentText } from './moment-text.ts';

/** In the head of a copy: when the host sent the page. */
const MOMENT = 'X-Kept';
/** The notice as pages hold it, out of sight and without a moment. */
const HIDDEN_NOTE = /<p hidden data-kept-note( [^>]*>[^<]*)<span><\/span>/;

/** The answer to keep of a page, with its moment; nothing when it is no page. */
export async function toKeep(answer: Response): Promise<Response | undefined> {
  const { ok, redirected, headers } = answer;
  if (!ok || redirected || !headers.get('Content-Type')?.startsWith('text/html')) return undefined;
  const sent = Date.parse(headers.get('Date') ?? '');
  const moment = new Date(Number.isNaN(sent) ? Date.now() : sent);
  return pageOf(await answer.text(), headers, moment.toISOString());
}

/** A page out of what was kept, whose notice says so with the moment. Its policy is that with which it came. */
export async function markedCopy(kept: Response): Promise<Response> {
  const moment = kept.headers.get(MOMENT) ?? '';
  const html = await kept.text();
  return pageOf(html.replace(HIDDEN_NOTE, shownNote), kept.headers, moment);

  function shownNote(_: string, note: string): string {
    const [, zone] = /data-zone="([^"]*)"/.exec(note) ?? [];
    const text = momentText(new Date(moment), zone);
    return `<p data-kept-note="${moment}"${note}<time datetime="${moment}">${text}</time>`;
  }
}

function pageOf(html: string, headers: Headers, moment: string): Response {
  const own = new Headers(headers);
  // The text lies before us unpacked.
  for (const name of ['Content-Encoding', 'Content-Length']) own.delete(name);
  own.set(MOMENT, moment);
  return new Response(html, { headers: own });
}
