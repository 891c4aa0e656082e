import { defineCollection } from 'astro/content/config';
import { readSettings } from '#commands/settings.ts';
import { contentLoaders } from '#content/loader.ts';

const loaders = contentLoaders(readSettings(process.env));

export const collections = {
  articles: defineCollection({ loader: loaders.articles }),
  pages: defineCollection({ loader: loaders.pages }),
  site: defineCollection({ loader: loaders.site }),
};
