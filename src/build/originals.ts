import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { namesIn, type PageFacts } from '#integrations/page-facts.ts';

const PICTURE = /\.(?:jpe?g|png|apng|webp|gif|svg|avif|tiff?)$/i;
/** What may name a picture. */
const TEXT = /\.(?:html|xml|css|js|json)$/;

/**
 * Takes away the pictures below `_astro/` that nothing in the folder names. Astro drops the original of a picture only when
 * it has resized it, and when just some pages are rendered, that is not so for the pictures of all others.
 *
 * @param stage what Astro rendered
 * @param facts of pages in it, by path
 */
export function dropOriginals(stage: string, facts: ReadonlyMap<string, PageFacts>): void {
  const home = join(stage, '_astro');
  if (!existsSync(home)) return;
  const pictures = new Set(readdirSync(home).filter((name) => PICTURE.test(name)));
  if (pictures.size === 0) return;
  for (const { made } of facts.values()) for (const name of made) pictures.delete(name);
  for (const entry of readdirSync(stage, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    if (facts.has(relative(stage, path).split(sep).join('/'))) continue;
    for (const name of namesIn(readFileSync(path, 'utf8'))) pictures.delete(name);
  }
  for (const name of pictures) rmSync(join(home, name));
}
