/** Shows the page of specimens once more in each scheme, side by side, as wide as a phone. */
const SCHEMES = ['', 'dark', 'sepia', 'black-on-white', 'yellow-on-black'];

const place = document.querySelector<HTMLElement>('[data-schemes]');

// On this page all of the reader's bar stands open.
for (const hidden of document.querySelectorAll<HTMLElement>('[data-reader] [hidden]'))
  hidden.hidden = false;

// Not within the frames themselves.
if (place && window.top === window) place.append(...SCHEMES.map(frameOf));

function frameOf(scheme: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = scheme || 'portal';
  frame.loading = 'lazy';
  frame.src = location.href;
  frame.addEventListener('load', () => {
    const root = frame.contentDocument?.documentElement;
    if (root) root.dataset.scheme = scheme;
  });
  return frame;
}

export {};
