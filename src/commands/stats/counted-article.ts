import type { ArticleEntry } from '#content/read.ts';
import { articleKinds } from '#content/schema/article.ts';

/** What the numbers need of an article that readers can see. */
export interface CountedArticle extends Pick<ArticleEntry, 'id' | 'file' | 'section' | 'bodyLine'> {
  data: Pick<ArticleEntry['data'], 'date' | 'lead' | 'authors' | 'kind'>;
}

/** What sort of piece it is, as its front matter calls it. */
export function kindOf({ data }: CountedArticle): string {
  return articleKinds[data.kind ?? 'news'];
}

/** Each of its authors once; one without a name where none is told. */
export function authorsOf({ data }: CountedArticle): readonly (string | undefined)[] {
  return data.authors.length > 0 ? [...new Set(data.authors)] : [undefined];
}
