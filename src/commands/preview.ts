import { preview } from 'astro';
import { builtBase } from './built-base.ts';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { finishUnlessBuilding } from './publish/publish.ts';
import { run } from './run.ts';

run(async () => {
  const port = portAsked();
  const settings = fixSettings();
  finishUnlessBuilding(settings.out);
  const { root, out } = settings;
  await preview({ root, outDir: out, base: builtBase(out), server: { port } });
});
