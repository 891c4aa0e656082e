import { WishError } from '#content/write/new-article.ts';
import { ContentError } from '#integrations/content-check.ts';
import { DiskFullError } from './publish/disk-full.ts';
import { DesertedError } from './publish/settled.ts';
import { SettingsError } from './settings.ts';

/** Runs a command; what the user can mend is printed as a sentence, everything else with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error) ?? (error as Error)?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string | undefined {
  if (
    [ContentError, DesertedError, DiskFullError, SettingsError, WishError].some(
      (kind) => error instanceof kind,
    )
  ) {
    return (error as Error).message;
  }
  const { code, message } = error as NodeJS.ErrnoException;
  return code?.startsWith('ERR_PARSE_ARGS') ? `Không hiểu lệnh này: ${message}` : undefined;
}
