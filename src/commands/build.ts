import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const { values } = parseArgs({ options: { 'hold-broken': { type: 'boolean', default: false } } });
  const settings = fixSettings(values['hold-broken'] ? { holdBroken: true } : {});
  // All other code is read from here, and most of the time of a build that has nothing to do would go into reading it.
  enableCompileCache(join(settings.cache, 'code'));
  const { buildPortal } = await import('./build-portal.ts');
  const held = await buildPortal(settings);
  if (held.length > 0) process.exitCode = 2;
});
