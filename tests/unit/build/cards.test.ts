import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeCards } from '#build/cards.ts';
import { isWholePng } from '#cards/png.ts';
import { type Card, cardOf } from '#portal/card.ts';
import { article, site } from '../portal/invented.ts';

const cards = ['cau', 'de-bien'].map((slug) =>
  cardOf(article(`thoi-su/${slug}`, '2026-01-01'), { title: 'Thời sự' }, site),
) as [Card, Card];
const [bridge, dike] = cards;

let cache: string;
let kept: string[];

beforeEach(() => {
  cache = scratch();
  kept = [];
});

function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'ban-tin-the-'));
}

async function write(wanted: readonly Card[], old: readonly string[] = []): Promise<string> {
  const folder = scratch();
  const isOld = (path: string) => old.includes(path);
  await writeCards({ folder, isOld, keep: (path) => kept.push(path) }, wanted, cache);
  return folder;
}

const read = (folder: string, { url }: Card) => readFileSync(join(folder, url));
const cached = () => {
  const [code = ''] = readdirSync(join(cache, 'cards'));
  return readdirSync(join(cache, 'cards', code)).map((name) => join(cache, 'cards', code, name));
};

it('draws what is missing, once', async () => {
  const first = await write(cards);
  expect(isWholePng(read(first, bridge))).toBe(true);
  const times = cached().map((path) => statSync(path).mtimeMs);
  const second = await write(cards);
  expect(read(second, dike).equals(read(first, dike))).toBe(true);
  expect(cached().map((path) => statSync(path).mtimeMs)).toEqual(times);
});

it('leaves what stands in the old portal where it is', async () => {
  const folder = await write(cards, [bridge.url.slice(1)]);
  expect(kept).toEqual([bridge.url.slice(1)]);
  expect(existsSync(join(folder, bridge.url))).toBe(false);
  expect(existsSync(join(folder, dike.url))).toBe(true);
});

it('forgets what no article needs any more', async () => {
  await write(cards);
  expect(cached()).toHaveLength(2);
  await write([dike]);
  expect(cached()).toHaveLength(1);
});

it('draws again what was damaged in the cache', async () => {
  const first = await write([bridge]);
  const [path = ''] = cached();
  writeFileSync(path, readFileSync(path).subarray(0, 500));
  expect(read(await write([bridge]), bridge).equals(read(first, bridge))).toBe(true);
});
