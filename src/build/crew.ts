import { cpSync, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Order } from './order.ts';
import { startRenderer } from './renderer.ts';
import type { Share } from './share.ts';

/** Processes that render a portal, or a share of it, together. */
export interface Crew {
  /** Folders that hold what was rendered. */
  folders: readonly string[];
  /** Files of what was noted of the pages in them. */
  facts: readonly string[];
  /** The build has read the content, so that they can do it too. */
  readContent(): void;
  render(order: Order): Promise<void>;
  /** Ends the processes and takes their things away. */
  stop(): void;
}

/** With fewer pages a second process takes longer to begin than it helps. */
const ENOUGH = 1500;

/**
 * @param stage a folder below the project
 * @param cache Astro's; as it writes there piece by piece, each further process has one of its own, with the same pictures
 * @param share what they render together
 * @param pages about how many pages that will be
 */
export function startCrew(stage: string, cache: string, share: Share, pages: number): Crew {
  const size = pages < ENOUGH ? 1 : availableParallelism();
  const members = Array.from({ length: size }, (_, at) => {
    const own = at === 0 ? cache : join(stage, `cache-${at + 1}`);
    if (at > 0) lend(join(cache, 'assets'), join(own, 'assets'));
    const part = { number: (share.number - 1) * size + at + 1, of: share.of * size };
    return { own, renderer: startRenderer(join(stage, `part-${at + 1}`), own, part) };
  });
  const renderers = members.map(({ renderer }) => renderer);
  return {
    folders: renderers.map(({ folder }) => folder),
    facts: renderers.map(({ facts }) => facts),
    readContent() {
      for (const each of renderers) each.readContent();
    },
    async render(order) {
      await Promise.all(renderers.map((each) => each.render(order)));
      for (const { own } of members.slice(1)) giveBack(join(own, 'assets'), join(cache, 'assets'));
    },
    stop() {
      for (const each of renderers) each.stop();
    },
  };
}

/** Pictures that were resized once; nobody writes into them. */
function lend(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}

function giveBack(from: string, to: string): void {
  if (existsSync(from)) cpSync(from, to, { recursive: true, force: false });
}
