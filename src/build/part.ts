import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsError } from '#commands/settings.ts';
import { shelfHome } from '#integrations/search/shelf-cache.ts';
import type { Crew } from './crew.ts';
import { moveIn } from './join.ts';
import type { Order } from './order.ts';
import type { Share } from './share.ts';

/** What one machine made of a portal, in a folder of its own: `part.json`, `pages/`, what was noted of them, and `search/`. */
interface Part extends Share {
  /** What it was made of; parts of one portal have the same. */
  fingerprint: string;
  code: string;
  /** Milliseconds. */
  now: number;
}

const NOTE = 'part.json';
const FACTS = /^facts-\d+\.json$/;

/**
 * Leaves what was rendered of a share in a folder, to be merged with the other shares.
 *
 * @param folder is replaced when it holds a part already
 * @param shelves folders of the cache with the share's part of the index
 * @throws {SettingsError} when something else lies there
 */
export function writePart(
  folder: string,
  rendered: Pick<Crew, 'folders' | 'facts'>,
  shelves: readonly string[],
  part: Part,
): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, NOTE)))
    throw new SettingsError(
      `${folder} đã có thứ khác. Hãy đặt PORTAL_OUT ở một thư mục trống cho phần này của cổng.`,
    );
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'search'), { recursive: true });
  for (const each of rendered.folders) moveIn(each, join(folder, 'pages'));
  for (const [at, facts] of rendered.facts.entries())
    copyFileSync(facts, join(folder, `facts-${at + 1}.json`));
  for (const shelf of shelves)
    cpSync(shelf, join(folder, 'search', shelf.slice(shelf.lastIndexOf('/') + 1)), {
      recursive: true,
      preserveTimestamps: true,
    });
  writeFileSync(join(folder, NOTE), JSON.stringify(part));
}

/** Puts the parts' share of the index into the cache, where the build looks for it. */
export function bringShelves(parts: readonly string[], cache: string): void {
  for (const folder of parts) {
    if (!existsSync(join(folder, 'search'))) continue;
    for (const name of readdirSync(join(folder, 'search'))) {
      const to = join(shelfHome(cache), name);
      if (existsSync(to)) continue;
      cpSync(join(folder, 'search', name), to, { recursive: true, preserveTimestamps: true });
    }
  }
}

/**
 * Parts in place of processes that render: all is rendered already.
 *
 * @param parts folders that {@link writePart} wrote
 * @param stage a folder of this build
 */
export function crewOfParts(
  parts: readonly string[],
  stage: string,
  { now }: Pick<Settings, 'now'>,
): Crew {
  const folder = join(stage, 'merged');
  return {
    folders: [folder],
    get facts() {
      return parts.flatMap((part) =>
        readdirSync(part)
          .filter((name) => FACTS.test(name))
          .map((name) => join(part, name)),
      );
    },
    readContent() {},
    async render(order) {
      checkParts(parts, order, now);
      for (const part of parts) cpSync(join(part, 'pages'), folder, { recursive: true });
    },
    stop() {},
  };
}

/** @throws {SettingsError} when they are not all parts of the portal that is being built */
function checkParts(folders: readonly string[], { fingerprint, code }: Order, now: number): void {
  const parts = folders.map((folder) => readPart(folder));
  const [{ of } = { of: 0 }] = parts;
  parts.forEach((part, at) => {
    const why =
      (part.of !== of && `là phần của một cách chia khác (${part.of}, không phải ${of})`) ||
      (part.code !== code && 'được dựng bằng phiên bản khác của chương trình') ||
      (part.now !== now &&
        'được dựng cho thời điểm khác: hãy đặt PORTAL_NOW giống nhau ở mọi máy') ||
      (part.fingerprint !== fingerprint && 'được dựng từ nội dung khác');
    if (why) throw new SettingsError(`Không ghép được: ${folders[at]} ${why}.`);
  });
  const numbers = new Set(parts.map(({ number }) => number));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (each) => !numbers.has(each),
  );
  if (missing.length > 0)
    throw new SettingsError(
      `Không ghép được: thiếu phần ${missing.map((number) => `${number}/${of}`).join(', ')}.`,
    );
}

function readPart(folder: string): Part {
  try {
    return JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
  } catch {
    throw new SettingsError(
      `${folder} không phải một phần của cổng. Hãy dựng phần ấy bằng “npm run build -- --shard 1/8”.`,
    );
  }
}
