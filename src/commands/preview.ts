import { preview } from 'astro';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const settings = fixSettings();
  await preview({ root: settings.root, outDir: settings.out, server: { port: 4321 } });
});
