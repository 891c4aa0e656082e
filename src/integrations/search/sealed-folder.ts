import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** What lies in a finished folder: paths with `/`, and sizes in bytes. */
type Contents = [path: string, size: number][];

const SEAL = 'contents.json';

/** Writes down what lies in a folder, once it is finished. */
export async function sealFolder(folder: string): Promise<void> {
  await writeFile(join(folder, SEAL), JSON.stringify(await contentsOf(folder)));
}

/** The paths of a sealed folder's files; undefined when something was never finished, is missing or was cut. */
export async function openSealed(folder: string): Promise<string[] | undefined> {
  try {
    const sealed = await readFile(join(folder, SEAL), 'utf8');
    const contents = await contentsOf(folder);
    return sealed === JSON.stringify(contents) ? contents.map(([path]) => path) : undefined;
  } catch {
    return undefined;
  }
}

async function contentsOf(folder: string): Promise<Contents> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && entry.name !== SEAL)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  return Promise.all(
    paths.map(async (path): Promise<[string, number]> => {
      const { size } = await stat(join(folder, path));
      return [path.replaceAll(sep, '/'), size];
    }),
  );
}
