/** What a feed tells of an article beyond its title and summary. */
export interface FeedContent {
  /** The body, with whole addresses. */
  html: string;
  /** `type`: `image/jpeg` */
  picture?: { url: string; type: string };
}
