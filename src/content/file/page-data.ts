import type { z } from 'zod';
import type { pageSchema } from '../schema/page.ts';

type FrontMatter = z.output<ReturnType<typeof pageSchema>>;

/** The front matter of a standing page, checked; JSON. */
export interface PageData extends Pick<FrontMatter, 'title' | 'lead' | 'updated'> {
  draft: boolean;
  /** Old paths that redirect here. */
  aliases: string[];
}

export function pageData({ title, lead, updated, draft, aliases }: FrontMatter): PageData {
  return {
    title,
    ...(lead !== undefined && { lead }),
    ...(updated && { updated }),
    draft: draft ?? false,
    aliases: aliases ?? [],
  };
}
