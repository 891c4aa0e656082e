import type { Shown } from './messages.ts';

/** Code of the tools at an article, by its place below the portal's address. `src/integrations/offline.ts` puts it in. */
declare const TOOLS: readonly string[];

/**
 * What a page has shown, and the tools at it, which could not come any more without a network. The front has none, and
 * where data are to be saved a reader fetches what is used.
 */
export function withTools({ page, files }: Shown, scope: string): Shown {
  if (page === scope || wantsToSave()) return { page, files };
  return { page, files: [...new Set([...files, ...TOOLS.map((file) => scope + file)])] };
}

function wantsToSave(): boolean {
  const { connection } = navigator as { connection?: { saveData: boolean; effectiveType: string } };
  return connection?.saveData || /2g/.test(connection?.effectiveType ?? '');
}
