import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newPortal } from '#build/new-portal.ts';
import { checkPages } from '#build/page-check.ts';
import { pageFacts } from '#integrations/page-facts.ts';

const HOME = '<a href="/a/#muc">A</a>';
const PAGE = '<h2 id="muc">Mục</h2><a href="/">về</a>';

/** Folders with an old portal and the new files beside it, and the portal of both. */
function portalOf(old: Record<string, string>, next: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'ban-tin-check-'));
  const write = (name: string, files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name, path)), { recursive: true });
      writeFileSync(join(root, name, path), text);
    }
    return join(root, name);
  };
  const stamps = Object.fromEntries(
    Object.keys(old).map((path) => [path, [0, 0] as [number, number]]),
  );
  const out = write('out', old);
  const portal = newPortal(write('next', next), out, stamps);
  for (const path of Object.keys(old)) if (!(path in next)) portal.keep(path);
  const facts = new Map(Object.entries(next).map(([path, html]) => [path, pageFacts(html)]));
  const since = { out, files: Object.keys(old), fresh: Object.keys(next) };
  return { portal, facts, since };
}

test('a portal whose links all lead somewhere passes, read or noted', () => {
  const { portal, facts } = portalOf({}, { 'index.html': HOME, 'a/index.html': PAGE });
  expect(() => checkPages(portal, facts, '')).not.toThrow();
  expect(() => checkPages(portal, new Map(), '')).not.toThrow();
});

test('a link of a new page that leads nowhere ends the build', () => {
  const { portal, facts, since } = portalOf(
    { 'a/index.html': PAGE },
    { 'index.html': '<a href="/b/">B</a>' },
  );
  expect(() => checkPages(portal, facts, '', since)).toThrow('index.html → /b/');
});

test('an anchor that a new page has lost is missed by a kept one', () => {
  const { portal, facts, since } = portalOf(
    { 'index.html': HOME, 'a/index.html': PAGE },
    { 'a/index.html': '<a href="/">về</a>' },
  );
  expect(() => checkPages(portal, facts, '', since)).toThrow('index.html → /a/#muc');
});

test('a page that is gone is missed by a kept one', () => {
  const { portal, facts, since } = portalOf({ 'index.html': HOME }, { 'b.txt': '' });
  const files = [...since.files, 'a/index.html'];
  expect(() => checkPages(portal, facts, '', { ...since, files })).toThrow('index.html → /a/');
});

test('a card that is gone has no kept page read again', () => {
  const { portal, facts, since } = portalOf(
    { 'index.html': '<a href="/a/">A</a>' },
    { 'b.txt': '' },
  );
  const files = [...since.files, '_the/a_0.png'];
  // The kept page is at fault, and nobody has looked.
  expect(() => checkPages(portal, facts, '', { ...since, files })).not.toThrow();
});
