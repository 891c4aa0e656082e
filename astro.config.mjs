import { defineConfig } from 'astro/config';
import { fixSettings } from './src/commands/environment.ts';
import { portal } from './src/integrations/portal.ts';

const settings = fixSettings();

export default defineConfig({
  outDir: settings.out,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    cacheDir: `${settings.cache}/vite`,
    build: { assetsInlineLimit: 0 },
    server: {
      fs: { allow: [settings.root, settings.content] },
      watch: {
        ignored: [
          '**/.astro/stage-*/**',
          '**/.*.swap/**',
          `${settings.cache}/**`,
          `${settings.out}/**`,
        ],
      },
    },
  },
  integrations: portal(settings),
});
