/** Has a worker keep what is read here. */
import type { Shown } from './offline/messages.ts';

/** Milliseconds until a page counts as read; what it needs itself has come by then. */
const READ = 2_000;
const base = import.meta.env.BASE_URL;

const note = document.querySelector<HTMLElement>('[data-kept-note]');
const { keptNote: moment, keeps } = note?.dataset ?? {};
if (note && !moment && 'serviceWorker' in navigator && !import.meta.env.DEV)
  start(navigator.serviceWorker);

function start(container: ServiceWorkerContainer): void {
  const read = () => setTimeout(() => register(container).catch(() => {}), READ);
  if (document.readyState === 'complete') read();
  else addEventListener('load', read);
}

/** Where copies cannot be kept, as in a private window, the reader has lost nothing. */
async function register(container: ServiceWorkerContainer): Promise<void> {
  await container.register(`${base}sw.js`, { scope: base });
  if (keeps === undefined) return;
  const { active } = await container.ready;
  let told = 0;
  const tell = () => {
    const files = filesShown();
    if (files.length <= told) return;
    told = files.length;
    const shown: Shown = { page: location.origin + location.pathname, files };
    active?.postMessage(shown);
  };
  tell();
  // By then more pictures were seen.
  document.addEventListener('visibilitychange', tell);
}

function filesShown(): string[] {
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  return [...new Set(names)].filter((name) => name.startsWith(`${location.origin}${base}_astro/`));
}
