import { ContentError } from '#integrations/content-check.ts';
import { SettingsError } from './settings.ts';

/** Runs a command; what the user can mend is printed as a sentence, everything else with its stack. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const known = error instanceof ContentError || error instanceof SettingsError;
    process.stderr.write(`${known ? error.message : ((error as Error)?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
