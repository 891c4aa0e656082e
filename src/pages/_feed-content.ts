import { sharePicture } from '#components/share-picture.ts';
import type { FeedContent } from '#feeds/feed-content.ts';
import { wholeAddresses } from '#feeds/whole-addresses.ts';
import { loadPortal, renderArticleBody } from '#load.ts';
import type { Article } from '#portal/article.ts';

/** What feeds tell of an article. */
export async function feedContent(article: Article): Promise<FeedContent> {
  const { site } = await loadPortal();
  const { html } = await renderArticleBody(article);
  const picture = article.picture && (await sharePicture(article.picture, site));
  return {
    html: wholeAddresses(html, site),
    ...(picture && { picture: { url: picture.url, type: typeOf(picture.url) } }),
  };
}

/** Of a picture on another host nothing but its name is known. */
function typeOf(url: string): string {
  const [, ending = 'jpeg'] = /\.(png|webp|gif|avif)(?:$|[?#])/i.exec(url) ?? [];
  return `image/${ending.toLowerCase()}`;
}
