import { parseArgs } from 'node:util';
import { buildPortal } from './build-portal.ts';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const { values } = parseArgs({ options: { 'hold-broken': { type: 'boolean', default: false } } });
  const outcome = await buildPortal(fixSettings(values['hold-broken'] ? { holdBroken: true } : {}));
  if (outcome === 'published-without-held') process.exitCode = 2;
});
