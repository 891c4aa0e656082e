import { parseArgs } from 'node:util';
import { SettingsError } from './settings.ts';

const USUAL = 4321;

/**
 * The port of the command line's `--port`, else 4321.
 *
 * @throws ERR_PARSE_ARGS when the command line holds anything else
 */
export function portAsked(args: readonly string[] = process.argv.slice(2)): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } } });
  const port = Number(values.port ?? USUAL);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new SettingsError(`--port ${values.port} không phải là số cổng (0 đến 65535).`);
}
