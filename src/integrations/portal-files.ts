import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built portal, wherever they lie. Paths are from its root, with `/`. */
export interface PortalFiles {
  has(path: string): boolean;
  /** The text of a file. @throws when there is none */
  read(path: string): string;
  paths(): Iterable<string>;
}

/** Whether readers find something at an address of the portal: a file, or a page that is a folder. */
export function isAddress({ has }: Pick<PortalFiles, 'has'>, url: string): boolean {
  const path = url.slice(1).replace(/\/$/, '');
  return has(path === '' ? 'index.html' : path) || has(`${path}/index.html`);
}

/** A portal that lies in one folder. */
export function filesBelow(folder: string): PortalFiles {
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : [];
  const paths = new Set(
    found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
  return {
    has: (path) => paths.has(path),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    paths: () => paths,
  };
}
