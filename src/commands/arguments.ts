import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { SettingsError } from './settings.ts';

/** A command that was typed wrongly; its message says what, and how to write it. Ends with code 2. */
export class UsageError extends SettingsError {}

/**
 * The options of a command that takes nothing else.
 *
 * @param example the command as one may type it, for whoever typed something else
 * @throws {UsageError} for an option that is not known, or lacks its value
 * @example readArguments({ from: { type: 'string' } }, 'npm run stats -- --from 2026-01').from
 */
export function readArguments<const Options extends ParseArgsOptionsConfig>(
  options: Options,
  example: string,
) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    throw new UsageError(`${sentenceOf(code, message)} Hãy viết như: ${example}`);
  }
}

/** Node's own sentences are English; what they name is what was typed. */
function sentenceOf(code: string, message: string): string {
  const [typed = ''] = /(?<=')[^']+(?=')/.exec(message) ?? [];
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
    ? `Thiếu giá trị sau “${typed.replace(/ <value>$/, '')}”.`
    : `Không hiểu “${typed}” trong lệnh này.`;
}
