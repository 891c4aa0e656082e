import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markedCopy, toKeep } from '../../../../src/client/offline/kept-page.ts';
import { root } from '../../../support/build.ts';

const html =
  '<body><p hidden data-kept-note class="kept-note" data-zone="Asia/Ho_Chi_Minh">Lúc <span></span>.</p><p>Tin</p>';
const answer = (headers: Record<string, string>, status = 200) =>
  new Response(html, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });

test('a copy shows its notice, with the moment at which the host sent it', async () => {
  const date = 'Sun, 22 Nov 2026 01:00:00 GMT';
  const kept = await toKeep(answer({ Date: date }));
  expect(await kept?.clone().text()).toBe(html);
  const shown = await (await markedCopy(kept as Response)).text();
  expect(shown).toBe(
    '<body><p data-kept-note="2026-11-22T01:00:00.000Z" class="kept-note" data-zone="Asia/Ho_Chi_Minh">Lúc <time datetime="2026-11-22T01:00:00.000Z">08:00 22/11/2026</time>.</p><p>Tin</p>',
  );
});

test('a copy stands under the policy with which it came, and is not taken for packed', async () => {
  const headers = { 'Content-Security-Policy': "default-src 'self'", 'Content-Encoding': 'gzip' };
  const kept = (await toKeep(answer(headers))) as Response;
  const copy = await markedCopy(kept);
  expect(copy.headers.get('Content-Security-Policy')).toBe("default-src 'self'");
  expect(copy.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
  expect(copy.headers.has('Content-Encoding')).toBe(false);
});

test('what is no page is not kept', async () => {
  expect(await toKeep(answer({}, 404))).toBeUndefined();
  expect(await toKeep(answer({ 'Content-Type': 'application/json' }))).toBeUndefined();
});

test('the notice of our pages begins as the worker knows it', async () => {
  const component = await readFile(join(root, 'src/components/KeptNote.astro'), 'utf8');
  expect(component).toMatch(/\n<p hidden data-kept-note .*>\{copy\.since\} <span><\/span>/);
});
