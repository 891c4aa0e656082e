import { readSettings, type Settings } from './settings.ts';

/**
 * Settings for this process, with the moment fixed: everything that reads them later, in Astro's own module graph too,
 * stands at the same moment and knows the same choices.
 */
export function fixSettings(
  changes: Partial<Pick<Settings, 'drafts' | 'holdBroken'>> = {},
): Settings {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (changes.drafts) process.env['PORTAL_DRAFTS'] = '1';
  if (changes.holdBroken) process.env['PORTAL_HOLD_BROKEN'] = '1';
  const settings = readSettings(process.env);
  process.env['PORTAL_NOW'] = new Date(settings.now).toISOString();
  return settings;
}
