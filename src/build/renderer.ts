import { fork } from 'node:child_process';
import { once } from 'node:events';
import { DesertedError } from '#commands/publish/settled.ts';
import { errorOf, type Order, type Outcome } from './order.ts';
import type { Share } from './share.ts';

/** A process that renders pages. It loads its programs from its start on, and renders once it has its order. */
export interface Renderer {
  /** Where it renders to. */
  folder: string;
  /** Where it notes what checks ask of its pages. */
  facts: string;
  /** Lets it read the content, which goes ten times faster when the build has done so and has remembered it. */
  readContent(): void;
  /** @throws what kept it from rendering all it was told to */
  render(order: Order): Promise<void>;
  /** Ends it, whatever it is doing. */
  stop(): void;
}

/**
 * Starts rendering a share of the pages. The settings stand in the environment.
 *
 * @param folder to render to, below the project
 * @param cache of its own: Astro writes there piece by piece
 */
export function startRenderer(folder: string, cache: string, share: Share): Renderer {
  const script = new URL('./render-share.ts', import.meta.url);
  const facts = `${folder}.facts.json`;
  const args = [folder, cache, facts, `${share.number}/${share.of}`];
  const child = fork(script, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  ended.catch(() => {});
  let outcome: Outcome | undefined;
  child.on('message', (told: Outcome) => {
    outcome = told;
  });
  return {
    folder,
    facts,
    readContent() {
      if (child.connected) child.send('content', () => {});
    },
    async render(order) {
      // It may have failed already; then it has told why.
      if (child.connected) child.send(order, () => {});
      await ended;
      if (outcome === undefined) throw new DesertedError();
      if (outcome !== 'rendered') throw errorOf(outcome);
    },
    stop() {
      if (child.exitCode === null) child.kill('SIGKILL');
    },
  };
}
