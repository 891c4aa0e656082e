import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ImageMetadata } from 'astro';
import { emitImageMetadata } from 'astro/assets/utils/node';
import type { TakeIn } from '#content/at-hand.ts';
import { ContentMovedError } from '#content/moved-error.ts';
import { slugify } from '#text/slug.ts';

/**
 * Takes pictures in when the first page shows them. Astro's own way is to import them, all before the first page is rendered,
 * however few of them the pages of this build show. Names are made of a picture's own name and bytes alone, so that they
 * do not depend on what else is taken in.
 *
 * @param content absolute path of the content folder
 * @param stage to which pages are rendered; Astro resizes pictures from there, and takes the originals away again
 */
export function openIntake(content: string, stage: string): TakeIn {
  const taken = new Map<string, Promise<ImageMetadata>>();
  return (path, base) => {
    const known = taken.get(path) ?? take(join(content, path), stage, base);
    taken.set(path, known);
    return known;
  };
}

async function take(file: string, stage: string, base: string): Promise<ImageMetadata> {
  let place = '';
  const image = await emitImageMetadata(file, (emitted) => {
    const { source = '' } = emitted as { source?: Uint8Array };
    place = `_astro/${nameOf(basename(file), source)}`;
    mkdirSync(join(stage, '_astro'), { recursive: true });
    writeFileSync(join(stage, place), source);
    return place;
  });
  // It was there when the content was read.
  if (!image) throw new ContentMovedError();
  // The rest is not listed among its properties: Astro would make it part of the names of resized pictures.
  image.src = `${base}${place}`;
  return image;
}

/** @example nameOf('Cầu Bến Ngự (2).JPG', bytes) // 'cau-ben-ngu-2.kd83Hs_a.jpg' */
function nameOf(name: string, bytes: string | Uint8Array): string {
  const extension = extname(name);
  const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 8);
  return `${slugify(basename(name, extension)) || 'anh'}.${digest}${extension.toLowerCase()}`;
}
