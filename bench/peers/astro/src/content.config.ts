import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  news: defineCollection({
    loader: glob({ pattern: '**/*.md', base: './content' }),
    schema: z.object({
      title: z.string(),
      date: z.coerce.date(),
      lead: z.string().optional(),
      tags: z.array(z.string()).default([]),
      event: z.string().optional(),
      image: z
        .object({ src: z.string(), alt: z.string(), width: z.number(), height: z.number() })
        .optional(),
    }),
  }),
};
