/** Pixels that a finger moves aside before it is meant. */
const LEAST = 48;

/** Tells when a finger moves aside over an element: 1 to what comes next, -1 to what was before. */
export function swipes(element: HTMLElement, step: (by: 1 | -1) => void): void {
  let from: { x: number; y: number } | undefined;
  element.addEventListener('pointerdown', ({ pointerType, isPrimary, clientX, clientY }) => {
    const isOne = pointerType !== 'mouse' && isPrimary;
    // In a picture drawn larger a finger looks around.
    const isWhole = (visualViewport?.scale ?? 1) < 1.05;
    from = isOne && isWhole ? { x: clientX, y: clientY } : undefined;
  });
  element.addEventListener('pointercancel', () => {
    from = undefined;
  });
  element.addEventListener('pointerup', ({ clientX, clientY }) => {
    if (!from) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    from = undefined;
    if (Math.abs(x) >= LEAST && Math.abs(x) > 1.5 * Math.abs(y)) step(x < 0 ? 1 : -1);
  });
}
