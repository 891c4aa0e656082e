import { dev } from 'astro';
import { fixSettings } from './environment.ts';
import { run } from './run.ts';

run(async () => {
  const settings = fixSettings({ drafts: true, holdBroken: true });
  await dev({ root: settings.root, server: { port: 4321 } });
});
