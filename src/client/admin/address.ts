import { openSlug } from '#text/reserved-slug.ts';
import { slugOfTitle } from '#text/slug.ts';
import type { Immutable } from './decap.ts';

/** Milliseconds after which a portal that does not answer counts as not having the article. */
const PATIENCE = 5_000;
/** A host that has a page at every address would be asked for ever. */
const MOST = 50;

/**
 * The data of an entry about to be saved; a new one gets the address that its file is named by. Decap itself would know the
 * articles of its own year only, and name a second one of the same title `index-1` in the folder of the first.
 */
export async function withAddress(entry: Immutable, data: Immutable): Promise<Immutable> {
  if (entry.get('newRecord') !== true) return data;
  const section = String(entry.get('collection')).replace(/-\d{4}$/, '');
  const title = String(data.get('title') ?? '');
  const isTaken = (slug: string) => isPublished(`../${section}/${slug}/`);
  return data.set('address', await freeAddress(title, isTaken));
}

/**
 * The title as an address, with a number where another article of the section has it.
 *
 * @example await freeAddress('Lịch tiếp dân', async (slug) => slug === 'lich-tiep-dan') // 'lich-tiep-dan-2'
 */
export async function freeAddress(
  title: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const slug = openSlug(slugOfTitle(title));
  if (!(await isTaken(slug))) return slug;
  for (let number = 2; number < MOST; number++) {
    if (!(await isTaken(`${slug}-${number}`))) return `${slug}-${number}`;
  }
  return `${slug}-${MOST}`;
}

/** Asks the portal around the form, which knows the articles of all years. */
async function isPublished(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(address, { method: 'HEAD', cache: 'no-cache', signal })).ok;
  } catch {
    // The check says so where it was taken all the same.
    return false;
  }
}
