import type { LastBuild } from './last-build.ts';
import type { Plan } from './plan.ts';

/** What comes out as it did in the last build, and so is not made again. */
export interface Kept {
  /** By URL. */
  pages: ReadonlySet<string>;
  /** Paths of all that stays below the output: pages, the pictures they show, files offered for download. */
  paths: ReadonlySet<string>;
}

export function keptOf(plan: Plan, before: LastBuild | undefined): Kept {
  const same = <Value>(planned: ReadonlyMap<string, Value>, keyOf: (value: Value) => string) =>
    [...planned].filter(([name, value]) => before?.keys[name] === keyOf(value));
  const pages = same(plan.pages, (key) => key).map(([url]) => url);
  const attachments = same(plan.attachments, ({ key }) => key).map(([path]) => path);
  const pictures = pages.flatMap((url) => before?.pictures[url] ?? []);
  return {
    pages: new Set(pages),
    paths: new Set([
      ...pages.map(pathOf),
      // A text may speak of a file that never was.
      ...pictures.map((name) => `_astro/${name}`).filter((path) => before?.files[path]),
      ...attachments,
    ]),
  };
}

/** The file of a page or a feed below the output. */
export function pathOf(url: string): string {
  return isPage(url) ? `${url.slice(1)}index.html` : url.slice(1);
}

/** Whether a URL is that of a page, not of a feed. */
export function isPage(url: string): boolean {
  return url.endsWith('/');
}
