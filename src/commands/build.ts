import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const { values } = parseArgs({ options: { 'hold-broken': { type: 'boolean', default: false } } });
  const settings = fixSettings(values['hold-broken'] ? { holdBroken: true } : {});
  // Reading code is most of what a build does that finds nothing to do. Its further processes know the folder from the
  // environment.
  process.env.NODE_COMPILE_CACHE ??= join(settings.cache, 'code');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  const { buildPortal } = await import('./build-portal.ts');
  const held = await buildPortal(settings);
  if (held.length > 0) process.exitCode = 2;
});
