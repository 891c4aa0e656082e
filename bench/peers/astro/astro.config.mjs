import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://do-luong.example.vn',
  trailingSlash: 'always',
  outDir: './public-html',
  cacheDir: './cache',
  build: { concurrency: 8 },
  devToolbar: { enabled: false },
});
