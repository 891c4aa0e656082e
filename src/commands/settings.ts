import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a build reads, writes and remembers, and the moment it stands at. All paths absolute. */
export interface Settings {
  /** The project's own folder. */
  root: string;
  content: string;
  out: string;
  cache: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  now: number;
  /** Drafts and articles still to come are shown, with a mark. */
  drafts: boolean;
  /** Text files get a `.br` and a `.gz` beside them. */
  compress: boolean;
  /** Articles with errors are left out instead of stopping the build. */
  holdBroken: boolean;
  /** Address of a decap-server on this computer into whose clone the web form commits, whatever `site.yml` says. */
  admin?: string;
}

/** A setting that cannot be understood; its message is a sentence for whoever runs the build. */
export class SettingsError extends Error {}

/**
 * Reads the settings from environment variables: `PORTAL_CONTENT`, `PORTAL_OUT`, `PORTAL_CACHE`, `PORTAL_NOW`,
 * `PORTAL_DRAFTS`, `PORTAL_COMPRESS`, `PORTAL_HOLD_BROKEN`, `PORTAL_ADMIN`.
 *
 * @throws {SettingsError} when `PORTAL_NOW` is no ISO moment.
 * @example
 * readSettings({ PORTAL_OUT: '/srv/portal' }).out // '/srv/portal'
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');
  const content = resolve(root, env.PORTAL_CONTENT || 'content');
  return {
    root,
    content,
    out: resolve(root, env.PORTAL_OUT || 'dist'),
    cache: resolve(root, env.PORTAL_CACHE || resolve(dirname(content), '.portal')),
    now: readNow(env.PORTAL_NOW),
    drafts: isOn(env.PORTAL_DRAFTS),
    compress: isOn(env.PORTAL_COMPRESS),
    holdBroken: isOn(env.PORTAL_HOLD_BROKEN),
    ...(env.PORTAL_ADMIN && { admin: env.PORTAL_ADMIN }),
  };
}

function readNow(value: string | undefined): number {
  if (!value) return Date.now();
  const now = Date.parse(withOffset(value));
  if (Number.isNaN(now) || !isDay(value.slice(0, 10))) {
    throw new SettingsError(
      `PORTAL_NOW="${value}" không phải là một thời điểm. Hãy viết như 2026-11-22T08:00:00+07:00.`,
    );
  }
  return now;
}

/** JavaScript reads 31 February as 3 March. */
function isDay(day: string): boolean {
  return new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

/** A moment without an offset is Vietnam's, so that the machine's own zone never decides. */
function withOffset(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `${value}T00:00:00+07:00`;
  return /(?:Z|[+-]\d{2}:?\d{2})$/i.test(value) ? value : `${value}+07:00`;
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}
