import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFactsNote, readFacts } from '#build/facts-file.ts';
import { pageFacts } from '#integrations/page-facts.ts';

const home =
  '<main id="_main"><a href="/a/">A</a> <a href="/a/">A</a> <img src="/_astro/x.webp"></main>';
const page =
  '<main id="_main"><h2 id="muc">Mục</h2><a href="/#muc">B</a><a href="https://khac.example.vn/">C</a></main>';

test('what several processes noted of their pages is known again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ban-tin-facts-'));
  const files = [join(folder, 'a.json'), join(folder, 'b.json')];
  const [first, second] = [openFactsNote(), openFactsNote()];
  first.add('index.html', home);
  second.add('a/index.html', page);
  first.write(files[0] as string);
  second.write(files[1] as string);
  expect(readFacts(files)).toEqual(
    new Map([
      ['index.html', pageFacts(home)],
      ['a/index.html', pageFacts(page)],
    ]),
  );
});

test('a page is told by its anchors, its links within the portal and the files made for it', () => {
  expect(pageFacts(home)).toEqual({
    ids: ['_main'],
    links: ['/a/', '/_astro/x.webp'],
    made: ['x.webp'],
    inline: [],
  });
  expect(pageFacts(page)).toEqual({
    ids: ['_main', 'muc'],
    links: ['/#muc'],
    made: [],
    inline: [],
  });
});
