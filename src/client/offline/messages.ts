/** What a page tells the worker once somebody has begun to read it. */
export interface Shown {
  /** Its address, without question and anchor. */
  page: string;
  /** Addresses of the portal's files that it has loaded: styles, scripts, type, pictures that were seen. */
  files: string[];
}

/** A service worker's scope, as far as we use it; the types of pages and of workers cannot be had together. */
export interface WorkerScope {
  caches: CacheStorage;
  registration: ServiceWorkerRegistration;
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(
    name: 'install' | 'activate',
    listener: (event: { waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(
    name: 'message',
    listener: (event: { data: unknown; waitUntil(work: Promise<unknown>): void }) => void,
  ): void;
  addEventListener(name: 'fetch', listener: (event: Fetching) => void): void;
}

/** A request of a page on its way. */
export interface Fetching {
  request: Request;
  /** The answer that the browser asked for while the worker started; none where it did not. */
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
  waitUntil(work: Promise<unknown>): void;
}
