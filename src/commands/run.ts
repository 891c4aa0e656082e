import { isContentMoved } from '#content/moved-error.ts';
import { WishError } from '#content/write/wish-error.ts';
import { ContentError } from '#integrations/content-check.ts';
import { UsageError } from './arguments.ts';
import { DiskFullError } from './publish/disk-full.ts';
import { DesertedError } from './publish/settled.ts';
import { SettingsError } from './settings.ts';

/** Runs a command; what the user can mend is printed as a sentence, everything else with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`${sentenceOf(error) ?? (error as Error)?.stack ?? error}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function sentenceOf(error: unknown): string | undefined {
  if (
    isContentMoved(error) ||
    [ContentError, DesertedError, DiskFullError, SettingsError, WishError].some(
      (kind) => error instanceof kind,
    )
  ) {
    return (error as Error).message;
  }
  const { code, message = '' } = (error ?? {}) as NodeJS.ErrnoException;
  if (!code?.startsWith('ERR_PARSE_ARGS')) return undefined;
  // Node's own sentences are English; what it names is what was typed.
  const [typed = ''] = /(?<=')[^']+(?=')/.exec(message) ?? [];
  return `Không hiểu “${typed}” trong lệnh này. README.md kê các lệnh và tùy chọn của chúng.`;
}
