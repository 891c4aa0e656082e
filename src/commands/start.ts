import { preview } from 'astro';
import { buildPortal } from './build-portal.ts';
import { builtBase } from './built-base.ts';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { run } from './run.ts';

run(async () => {
  const port = portAsked();
  const settings = fixSettings();
  await buildPortal(settings);
  const { root, out } = settings;
  await preview({ root, outDir: out, base: builtBase(out), server: { port } });
});
