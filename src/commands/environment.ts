import { readSettings, type Settings } from './settings.ts';

/** What tools put into the environment, and Astro takes for its own mode. */
const MODES = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'VITEST'];

/** Has a build make what readers get, whatever the environment says that it is. */
export function asProduction(): void {
  process.env.NODE_ENV = 'production';
  for (const name of MODES) delete process.env[name];
}

/**
 * Settings for this process, fixed: the moment stands still and every path is absolute. They are written back to the
 * environment, since Astro bundles the code that renders pages and runs it from another place; it reads the same ones
 * there.
 */
export function fixSettings(
  changes: Partial<Pick<Settings, 'content' | 'cache' | 'drafts' | 'holdBroken' | 'admin'>> = {},
): Settings {
  const settings = { ...readSettings(process.env), ...changes };
  Object.assign(process.env, {
    ASTRO_TELEMETRY_DISABLED: '1',
    PORTAL_CONTENT: settings.content,
    PORTAL_OUT: settings.out,
    PORTAL_CACHE: settings.cache,
    PORTAL_NOW: new Date(settings.now).toISOString(),
    PORTAL_DRAFTS: settings.drafts ? '1' : '',
    PORTAL_COMPRESS: settings.compress ? '1' : '',
    PORTAL_HOLD_BROKEN: settings.holdBroken ? '1' : '',
    PORTAL_ADMIN: settings.admin ?? '',
  });
  return settings;
}
