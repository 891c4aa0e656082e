/** Zalo has no address that shares; its own script would follow readers. On the web its messages are here. */
const ZALO = 'https://chat.zalo.me/';

/**
 * Gives the address of the page on: by the device's own sheet, by Zalo, or into the clipboard.
 *
 * @returns what to tell the reader; empty where the device tells it itself
 */
export async function share(way: 'sheet' | 'zalo' | 'copy', bar: HTMLElement): Promise<string> {
  const {
    url = '',
    title = '',
    copied = '',
    notCopied = '',
    intoZalo = '',
  } = bar.querySelector<HTMLElement>('[data-url]')?.dataset ?? {};
  // On a phone Zalo stands in the sheet.
  const bySheet = way === 'sheet' || (way === 'zalo' && isHeldInHand());
  if (bySheet) return openSheet({ url, title });
  // Opened before anything is waited for: later the browser takes it for an advertisement.
  if (way === 'zalo') open(ZALO, '_blank', 'noopener');
  const isCopied = await copy(url);
  if (!isCopied) return `${notCopied} ${url}`;
  return way === 'zalo' ? intoZalo : copied;
}

function isHeldInHand(): boolean {
  return 'share' in navigator && matchMedia('(pointer: coarse)').matches;
}

async function openSheet(page: { url: string; title: string }): Promise<string> {
  // Who closes the sheet without sharing has not failed.
  await navigator.share(page).catch(() => {});
  return '';
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Portals that are not asked for by https have no clipboard.
    return false;
  }
}
