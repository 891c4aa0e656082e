import { preview } from 'astro';
import { buildPortal } from './build-portal.ts';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const settings = fixSettings();
  await buildPortal(settings);
  await preview({ root: settings.root, outDir: settings.out, server: { port: 4321 } });
});
