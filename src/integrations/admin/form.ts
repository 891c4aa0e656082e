import { articleSchema } from '#content/schema/article.ts';
import { keysAt } from '#content/schema/guide.ts';
import type { SectionData } from '#content/site/section-data.ts';
import type { SiteData } from '#content/site/site-data.ts';
import { adminWords } from '#words/admin-vi.ts';
import { decapPhrases } from '#words/decap-vi.ts';
import type { Backend } from './backend.ts';
import { collections } from './collections.ts';

/** What the page at `/quan-tri/` reads before it shows the form. */
export interface Form {
  /** As Decap CMS takes it. */
  config: Record<string, unknown>;
  /** Words that Decap CMS lacks. */
  phrases: Record<string, unknown>;
  /** Words of the little form for a picture between two paragraphs. */
  picture: typeof adminWords.picture;
  /** Keys of the front matter in the order in which they are written. */
  keys: string[];
}

/**
 * @param where the repository: how to reach it, and the content folder from its top
 * @param now milliseconds since 1970-01-01T00:00Z
 */
export function formOf(
  site: SiteData,
  sections: readonly SectionData[],
  where: { backend: Backend; folder: string },
  now: number,
): Form {
  const top = where.folder === '' ? '' : `${where.folder}/`;
  const config = {
    load_config_file: false,
    locale: 'vi',
    site_url: site.url,
    display_url: site.url,
    backend: { ...where.backend, commit_messages: adminWords.commits },
    publish_mode: site.admin?.review ? 'editorial_workflow' : 'simple',
    show_preview_links: false,
    media_folder: `${top}articles`,
    public_folder: '',
    // Written anew by the browser: phones put places and names into their pictures.
    media_processing: { enabled: true, strip_metadata: true, quality: 90 },
    // Makes what slugify of src/text makes, of text in NFC, which the page's script sees to.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: collections(sections, where.folder, site.timeZone, now),
  };
  const keys = keysAt(articleSchema(site.timeZone), []);
  return { config, phrases: decapPhrases, picture: adminWords.picture, keys };
}
