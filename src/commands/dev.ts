import { dev } from 'astro';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { run } from './run.ts';

run(async () => {
  const port = portAsked();
  const settings = fixSettings({ drafts: true, holdBroken: true });
  await dev({ root: settings.root, server: { port } });
});
