import { fetchBytes } from './bytes.ts';

/** The files of the index, whoever asks for them. */
export interface Files {
  json<Shape>(address: string): Promise<Shape>;
  text(address: string): Promise<string>;
  /** From now on the file has this text, and nobody fetches it. */
  know(address: string, text: string): void;
  /**
   * Fetches a file before it is asked for, so that it does not wait for the one that names it.
   *
   * @param given its bytes, where somebody else fetches it; none when that failed
   */
  expect(address: string, given?: Promise<ArrayBuffer | undefined>): void;
  /** How many files were fetched. */
  count(): number;
  /** Throws once a file could not be had. Pagefind itself would go on as if the words in it did not exist. */
  check(): void;
}

interface Scope {
  fetch: typeof fetch;
}

const ENGINE = /[^/]+\.pagefind$/;
/** The one list that names the others; its own name never changes, so it is asked for anew. */
const LIST = /portal\.json$/;

/**
 * Stands between Pagefind and the network. Every shelf asks for its list of files, which is known already, and for the
 * engine, which is the same for all and fetched once. A file that is missing is remembered.
 *
 * @param scope whose `fetch` Pagefind uses
 * @param base address of the index; other addresses are left alone
 * @param patience milliseconds in which something must come of a file, or it counts as missing
 */
export function openFiles(scope: Scope, base: string, patience?: number): Files {
  const plain = scope.fetch.bind(scope);
  const known = new Map<string, string>();
  const fetched = new Map<string, Promise<Response>>();
  let failure: Error | undefined;
  let count = 0;

  async function get(address: string, options?: RequestInit): Promise<Response> {
    count++;
    try {
      const fresh = LIST.test(address) ? { cache: 'no-cache' as const } : {};
      return new Response(await fetchBytes(plain, address, { ...options, ...fresh }, patience));
    } catch (error) {
      failure = error as Error;
      throw error;
    }
  }

  async function fetchFile(input: Parameters<typeof fetch>[0], options?: RequestInit) {
    const address = String(input instanceof Request ? input.url : input).replace(/\?ts=\d+$/, '');
    if (!address.startsWith(base)) return plain(input, options);
    const text = known.get(address);
    if (text !== undefined) return new Response(text);
    const engine = ENGINE.exec(address)?.[0];
    const place = engine === undefined ? address : base + engine;
    const early = fetched.get(place);
    if (early) return (await early).clone();
    if (engine === undefined) return get(place, options);
    expect(place);
    return fetchFile(place, options);
  }

  async function take(address: string, given?: Promise<ArrayBuffer | undefined>) {
    const bytes = await given;
    return bytes ? new Response(bytes) : get(address);
  }

  function expect(address: string, given?: Promise<ArrayBuffer | undefined>) {
    const response = fetched.get(address) ?? take(address, given);
    fetched.set(address, response);
    // Whoever asks for it hears of a failure.
    response.catch(() => {});
  }

  scope.fetch = fetchFile;
  return {
    json: async <Shape>(address: string) => (await fetchFile(address)).json() as Promise<Shape>,
    text: async (address) => (await fetchFile(address)).text(),
    expect,
    know: (address, text) => known.set(address, text),
    count: () => count,
    check() {
      if (failure) throw failure;
    },
  };
}
