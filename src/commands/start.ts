import { preview } from 'astro';
import { buildPortal } from './build-portal.ts';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { run } from './run.ts';

run(async () => {
  const port = portAsked();
  const settings = fixSettings();
  await buildPortal(settings);
  await preview({ root: settings.root, outDir: settings.out, server: { port } });
});
