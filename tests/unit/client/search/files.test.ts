import { beforeEach, describe, expect, test } from 'vitest';
import { openFiles } from '#client/search/files.ts';

const base = '/pagefind/';
const texts = new Map<string, string>();
/** Addresses that went out to the network. */
let fetched: string[] = [];

beforeEach(() => {
  fetched = [];
  texts.clear();
  texts.set('/pagefind/wasm.unknown.pagefind', 'engine');
  texts.set('/pagefind/portal.json', '{"shelves":[]}');
});

function open() {
  const scope = {
    fetch: (async (input: string, options?: RequestInit) => {
      fetched.push(options?.cache ? `${input} ${options.cache}` : input);
      const text = texts.get(input);
      return new Response(text ?? null, { status: text === undefined ? 404 : 200 });
    }) as typeof fetch,
  };
  return { scope, files: openFiles(scope, base) };
}

const bytesOf = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

test('the engine is fetched once, whichever shelf asks, and each gets all of it', async () => {
  const { scope, files } = open();
  const engines = await Promise.all(
    ['2026/', '2025/', ''].map((folder) =>
      scope.fetch(`/pagefind/${folder}wasm.unknown.pagefind`).then((response) => response.text()),
    ),
  );
  expect(engines).toEqual(['engine', 'engine', 'engine']);
  expect(fetched).toEqual(['/pagefind/wasm.unknown.pagefind']);
  expect(files.count()).toBe(1);
});

test('the list of files is asked for anew, and what is known is not fetched', async () => {
  const { scope, files } = open();
  files.know('/pagefind/2026/pagefind-entry.json', 'known');
  const entry = await scope.fetch('/pagefind/2026/pagefind-entry.json?ts=1790000000000');
  expect(await entry.text()).toBe('known');
  expect(await files.json('/pagefind/portal.json')).toEqual({ shelves: [] });
  expect(fetched).toEqual(['/pagefind/portal.json no-cache']);
});

test('other addresses are left alone', async () => {
  const { scope, files } = open();
  const response = await scope.fetch('/thoi-su/');
  expect(response.status).toBe(404);
  files.check();
  expect(files.count()).toBe(0);
});

test('a file that is missing is remembered', async () => {
  const { scope, files } = open();
  files.check();
  await expect(scope.fetch('/pagefind/2026/index/a.pf_index')).rejects.toThrow('404');
  expect(() => files.check()).toThrow('404 /pagefind/2026/index/a.pf_index');
});

test('a file that does not come is missed in time', async () => {
  const scope = {
    fetch: ((_, options) =>
      new Promise((_, reject) => {
        options?.signal?.addEventListener('abort', () => reject(options.signal?.reason));
      })) as typeof fetch,
  };
  const files = openFiles(scope, base, 5);
  files.expect('/pagefind/wasm.unknown.pagefind');
  await expect(scope.fetch('/pagefind/2026/wasm.unknown.pagefind')).rejects.toThrow();
  expect(() => files.check()).toThrow('wasm.unknown.pagefind');
});

describe('a file that somebody else fetches', () => {
  const address = '/pagefind/2026/pagefind.vi.pf_meta';

  test('is not fetched, however often it is asked for', async () => {
    const { files } = open();
    files.expect(address, Promise.resolve(bytesOf('given')));
    expect(await files.text(address)).toBe('given');
    expect(await files.text(address)).toBe('given');
    expect(fetched).toEqual([]);
  });

  test('is fetched when that failed', async () => {
    const { files } = open();
    texts.set(address, 'own');
    files.expect(address, Promise.resolve(undefined));
    expect(await files.text(address)).toBe('own');
    expect(fetched).toEqual([address]);
  });

  test('is missed only by who asks for it', async () => {
    const { files } = open();
    files.expect(address, Promise.resolve(undefined));
    await new Promise((resolve) => setTimeout(resolve));
    await expect(files.text(address)).rejects.toThrow('404');
  });
});
