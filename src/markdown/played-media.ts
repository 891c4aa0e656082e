/** A film or a sound that readers can play on a page. */
export interface PlayedMedia {
  kind: 'film' | 'sound';
  /** What stands below it, or what its still picture shows; may be empty. */
  name: string;
  /** The file, or the page of others that shows it. */
  href: string;
  /** The page of a player of others. */
  embed?: string;
  /** The still picture of a film. */
  picture?: string;
  /** What is said in it, a line for each block. */
  transcript?: string;
}
