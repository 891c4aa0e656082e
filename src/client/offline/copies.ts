import { addressesOf, type Copy, withCopy, withoutCopy } from './copy-list.ts';
import { markedCopy, toKeep } from './kept-page.ts';
import type { Shown } from './messages.ts';

/** The copies that a reader's browser keeps of one portal. */
export interface Copies {
  /** Keeps what a page says it has shown, and lets go what is too old. */
  keep(shown: Shown): Promise<void>;
  /** Lets a page go. */
  drop(page: string): Promise<void>;
  /** A page as it was kept, with its mark. */
  page(address: string): Promise<Response | undefined>;
  file(address: string): Promise<Response | undefined>;
}

/** Read articles that are kept, besides the front. */
const MOST = 30;
/** Goes up when what is kept has another form: then all that is old goes. */
const FORM = 1;

/**
 * @param scope the portal's own address, with a slash at its end; portals in other folders of the host have copies of their own
 */
export function openCopies(caches: CacheStorage, scope: string): Copies {
  const name = cacheName(scope);
  // No page has this address: a host would have to serve it.
  const listAt = `${scope}?copies`;
  const readList = async (cache: Cache): Promise<readonly Copy[]> =>
    (await cache.match(listAt))?.json() ?? [];
  const writeList = async (cache: Cache, list: readonly Copy[]) => {
    await cache.put(listAt, Response.json(list));
    const wanted = addressesOf(list);
    for (const { url } of await cache.keys())
      if (url !== listAt && !wanted.has(url)) await cache.delete(url);
  };
  const keepPage = async (cache: Cache, page: string) => {
    const kept = await toKeep(await fetch(page, { cache: 'force-cache' }));
    if (kept) await cache.put(page, kept);
    return kept !== undefined;
  };
  const keep = async ({ page, files }: Shown) => {
    const cache = await caches.open(name);
    if (!(await keepPage(cache, page))) return;
    await Promise.all(files.map((file) => keepFile(cache, file)));
    const list = withCopy(await readList(cache), { page, files }, scope, MOST);
    const hasFront = list.some((each) => each.page === scope);
    const withFront =
      hasFront || !(await keepPage(cache, scope)) ? [] : [{ page: scope, files: [] }];
    await writeList(cache, [...list, ...withFront]);
  };
  let work: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const done = work.then(task);
    // Where there is no room all goes, and keeping begins anew.
    work = done.catch(({ name: why }) => why === 'QuotaExceededError' && caches.delete(name));
    return work.then(() => {});
  };
  return {
    keep: (shown) => inTurn(() => keep(shown)),
    drop: (page) =>
      inTurn(async () => {
        if (!(await caches.has(name))) return;
        const cache = await caches.open(name);
        const list = await readList(cache);
        const left = withoutCopy(list, page);
        if (left.length < list.length) await writeList(cache, left);
      }),
    async page(address) {
      const kept = await matchIn(caches, name, address);
      return kept && markedCopy(kept);
    },
    file: (address) => matchIn(caches, name, address),
  };
}

/** Deletes the copies of a portal. @param exceptNow those of the present form stay */
export async function deleteCopies(
  caches: CacheStorage,
  scope: string,
  exceptNow: boolean,
): Promise<void> {
  const present = cacheName(scope);
  for (const name of await caches.keys()) {
    const isOurs = name.startsWith('ban-luu ') && name.endsWith(` ${scope}`);
    if (isOurs && !(exceptNow && name === present)) await caches.delete(name);
  }
}

/** @example cacheName('https://tinh.example.vn/tin/') // 'ban-luu 1 https://tinh.example.vn/tin/' */
function cacheName(scope: string): string {
  return `ban-luu ${FORM} ${scope}`;
}

async function keepFile(cache: Cache, file: string): Promise<void> {
  if (await cache.match(file, { ignoreVary: true })) return;
  const answer = await fetch(file, { cache: 'force-cache' }).catch(() => undefined);
  if (answer?.ok) await cache.put(file, answer);
}

/** Looks without making an empty cache. */
function matchIn(caches: CacheStorage, cacheName: string, address: string) {
  return caches.match(address, { cacheName, ignoreVary: true });
}
