/** Milliseconds in which at least a byte must come: a phone that leaves its network hears of no failure. */
const PATIENCE = 20_000;

/**
 * The bytes of a file, read to its end. Throws when there is no such file, and when nothing comes any more.
 *
 * @example
 * await fetchBytes(fetch, '/pagefind/portal.json', { cache: 'no-cache' });
 */
export async function fetchBytes(
  plain: typeof fetch,
  address: string,
  options: RequestInit = {},
  patience = PATIENCE,
): Promise<ArrayBuffer> {
  const given = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait() {
    clearTimeout(timer);
    timer = setTimeout(() => given.abort(new DOMException(address, HUNG)), patience);
  }

  wait();
  try {
    const response = await plain(address, { ...options, signal: given.signal });
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const reader = response.body?.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      parts.push(part.value);
      wait();
    }
    return await new Blob(parts).arrayBuffer();
  } finally {
    clearTimeout(timer);
  }
}

/** Whether a failure, as text, is that of a file that did not come in time. */
export function hasHung(failure: string): boolean {
  return failure.startsWith(HUNG);
}

/** Fails like a file that does not come when something else takes too long. */
export function within<Value>(promise: Promise<Value>, patience: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new DOMException('', HUNG)), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

const HUNG = 'TimeoutError';
