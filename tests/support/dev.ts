import { spawn } from 'node:child_process';
import { root, scratchFolder } from './build.ts';

/** `npm run dev` of some content, until it is stopped. */
export interface Dev {
  /** As it was printed, with the portal's own path: `http://localhost:4321/`. */
  address: string;
  stop(): void;
}

/** Runs the command's own file, at any free port. */
export async function startDev(content: string): Promise<Dev> {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const running = spawn(process.execPath, ['src/commands/dev.ts', '--port', '0'], {
    cwd: root,
    env: { ...inherited, PORTAL_CONTENT: content, PORTAL_CACHE: await scratchFolder() },
  });
  let printed = '';
  const address = await new Promise<string>((settle, fail) => {
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
        const [found] = /http:\/\/localhost:\d+\/\S*(?=\s)/.exec(printed) ?? [];
        if (found) settle(found);
      });
    running.on('exit', () => fail(new Error(`It ended. It printed:\n${printed}`)));
  });
  return { address, stop: () => running.kill() };
}
