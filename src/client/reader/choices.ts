/** How a reader wants pages to look; what is absent is as the portal has it. `FirstPaint.astro` puts it on each page. */
export interface Choices {
  /** `dark`, `sepia`, `black-on-white`, `yellow-on-black`: `src/styles/schemes.css`. */
  scheme?: string;
  /** Per cent of the usual size, one of {@link SIZES}. */
  size?: string;
  /** `wide`, `wider` */
  spacing?: string;
}

/** Per cent; the first is the usual one. */
export const SIZES = [100, 125, 150, 175, 200];

const KEY = 'reader';

/** The choice that stands on the page, whatever may have happened to the one that is kept. */
export function shownChoices(root = document.documentElement): Choices {
  const { scheme, size, spacing } = root.dataset;
  return { ...(scheme && { scheme }), ...(size && { size }), ...(spacing && { spacing }) };
}

/** Puts one choice on the page and keeps it; an empty one goes back to what the portal has. */
export function choose(name: keyof Choices, value: string, root = document.documentElement): void {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  try {
    localStorage.setItem(KEY, JSON.stringify(shownChoices(root)));
  } catch {
    // A private window, or a full one: the choice holds for this page.
  }
}

/**
 * The size one step from another, or as far as there are steps.
 *
 * @example sizeBeside('125', 1) // 150
 */
export function sizeBeside(size: string | undefined, steps: number): number {
  const at = Math.max(0, SIZES.indexOf(Number(size)));
  const beside = Math.min(SIZES.length - 1, Math.max(0, at + steps));
  return SIZES[beside] as number;
}
