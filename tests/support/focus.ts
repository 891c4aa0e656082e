import type { Page } from 'playwright-core';

/** Where the focus is. */
export interface Stop {
  html: string;
  /** It, or what stands around it, has an outline that is not its usual look. */
  isMarked: boolean;
  /** Some of it is in the window, and nothing lies over that. */
  isInView: boolean;
}

/** Presses Tab. @returns nothing once the focus has left the page or is where it was before */
export async function nextStop(page: Page): Promise<Stop | undefined> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const held = document.activeElement;
    if (!held || held === document.body || held.hasAttribute('data-stopped')) return undefined;
    const html = held.outerHTML.slice(0, 100);
    held.setAttribute('data-stopped', '');
    const isOutlined = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const isSeen = outlineStyle !== 'none' && !/^rgba.*, 0\)$|transparent/.test(outlineColor);
      return isSeen && Number.parseFloat(outlineWidth) >= 2;
    };
    // A link of several lines has several boxes.
    const boxes = [...held.getClientRects()];
    const isOnTop = ({ left, top, width, height }: DOMRect) => {
      const seen = document.elementFromPoint(left + width / 2, top + height / 2);
      return seen !== null && (held.contains(seen) || seen.contains(held));
    };
    return {
      html,
      // A card is marked as a whole, and a choice by its words.
      isMarked: [held, held.closest('.card'), held.nextElementSibling].some(isOutlined),
      isInView: boxes.some(isOnTop),
    };
  });
}
