import { preview } from 'astro';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { finishUnlessBuilding } from './publish/publish.ts';
import { run } from './run.ts';

run(async () => {
  const port = portAsked();
  const settings = fixSettings();
  finishUnlessBuilding(settings.out);
  await preview({ root: settings.root, outDir: settings.out, server: { port } });
});
