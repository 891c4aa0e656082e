import { z } from 'zod';
import { slugify } from '#text/slug.ts';
import { reject } from './reject.ts';
import { text } from './text.ts';

/** One value, or a list of them. */
export function oneOrMany<Item extends z.ZodType>(item: Item) {
  return z.union([item.transform((value) => [value]), z.array(item)]);
}

/** Texts in the writer's order, each once. */
export const texts = oneOrMany(text).transform((values) => [...new Set(values)]);

/** Keywords from a list or from one text with commas. The first spelling of an id stays. */
export const tags = z
  .union([text.transform((value) => value.split(/[,;]/).map((name) => name.trim())), z.array(text)])
  .transform((names, context) => {
    const byId = new Map<string, { id: string; name: string }>();
    names.forEach((name, index) => {
      if (name === '') return;
      const id = slugify(name);
      if (id === '') reject(context, 'tag-wrong', {}, index);
      else if (!byId.has(id)) byId.set(id, { id, name });
    });
    return [...byId.values()];
  });
