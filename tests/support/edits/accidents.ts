import {
  appendFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../../../bench/random.ts';

/** Where a newsroom's builds leave their things. */
export interface Workplace {
  content: string;
  out: string;
  cache: string;
}

/** What happens to the files of earlier builds, by name. */
export const accidents: Readonly<Record<string, (place: Workplace, random: Random) => void>> = {
  'a published page is edited by hand': ({ out }, random) =>
    appendFileSync(somePage(out, random), '<p>sửa tay</p>'),
  'a published page is deleted by hand': ({ out }, random) => rmSync(somePage(out, random)),
  'a file is put among the published ones': ({ out }) =>
    writeFileSync(join(out, 'thoi-su/rac.html'), 'rác'),
  'a file of the cache is cut': ({ cache }, random) => truncateSync(someFile(cache, random), 7),
  'a file of the cache is written over': ({ cache }, random) =>
    writeFileSync(someFile(cache, random), '{"rows":[]}'),
  'a file of the cache is deleted': ({ cache }, random) => rmSync(someFile(cache, random)),
  'the cache is deleted': ({ cache }) => rmSync(cache, { recursive: true }),
  'every article looks newer': ({ content }) => {
    for (const path of filesBelow(content)) utimesSync(path, new Date(), new Date());
  },
};

function somePage(out: string, random: Random): string {
  return random.pick(filesBelow(out).filter((path) => path.endsWith('index.html')));
}

function someFile(folder: string, random: Random): string {
  return random.pick(filesBelow(folder));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
