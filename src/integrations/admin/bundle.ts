import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The files of Decap CMS that a browser may ask for, with their paths on disk: the bundle, and parts it loads on demand. */
export function bundleFiles(): Map<string, string> {
  const folder = dirname(createRequire(import.meta.url).resolve('decap-cms'));
  const names = readdirSync(folder).filter((name) =>
    /^(?:\d+\.)?decap-cms\.js$|\.wasm$/.test(name),
  );
  return new Map(names.sort().map((name) => [name, join(folder, name)]));
}
