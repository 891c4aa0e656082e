import { parseArgs } from 'node:util';
import { buildPortal } from './build-portal.ts';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const { values } = parseArgs({ options: { 'hold-broken': { type: 'boolean', default: false } } });
  const held = await buildPortal(fixSettings(values['hold-broken'] ? { holdBroken: true } : {}));
  if (held.length > 0) process.exitCode = 2;
});
