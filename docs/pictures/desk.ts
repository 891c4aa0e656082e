import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Newsroom } from './newsroom.ts';

/** An editor's desk: the form in one tab, the portal in another, and a camera. */
export interface Desk {
  form: Page;
  reader: Page;
  /** Folder of the content from which the portal is made; pictures to put into articles lie there. */
  content: string;
  /** Opens the list of a section in the form. */
  openSection(label: string): Promise<void>;
  /** Presses “Công bố”, “Công bố ngay” and waits until it is done. */
  publish(): Promise<void>;
  /** Opens a path of the portal once its page shows the text; articles saved a moment ago take one. */
  openPortal(path: string, text: string): Promise<void>;
  /** Writes what a tab shows as `NAME.webp`, or the part from `top` to `bottom` in pixels. */
  keep(name: string, tab: Page, part?: { top?: number; bottom?: number }): Promise<void>;
}

const size = { width: 1120, height: 800 };

export async function openDesk(
  browser: Browser,
  { portal, content }: Newsroom,
  now: string,
  folder: string,
): Promise<Desk> {
  const context = await browser.newContext({
    viewport: size,
    timezoneId: 'Asia/Ho_Chi_Minh',
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  await context.clock.install({ time: now });
  const form = await context.newPage();
  const reader = await context.newPage();
  await form.goto(`${portal}quan-tri/`);
  return {
    form,
    reader,
    content,
    async openSection(label) {
      await form.bringToFront();
      await form.goto(`${portal}quan-tri/#/`);
      await form.locator('aside a', { hasText: label }).click();
      await form.getByRole('heading', { name: label }).waitFor();
    },
    async publish() {
      await form.getByText('Công bố', { exact: true }).first().click();
      await form.getByText('Công bố ngay').click();
      await form.getByText('Đã công bố', { exact: true }).first().waitFor();
    },
    async openPortal(path, text) {
      await reader.bringToFront();
      // A page that is being made anew may break off its own loading.
      const shown = async () => {
        try {
          await reader.goto(portal + path);
          await reader.getByText(text).first().waitFor({ timeout: 1000 });
          return true;
        } catch {
          return false;
        }
      };
      const patience = Date.now() + 30_000;
      while (!(await shown())) {
        if (Date.now() > patience) throw new Error(`${path} does not show “${text}”.`);
      }
    },
    async keep(name, tab, { top = 0, bottom = size.height } = {}) {
      await settled(tab);
      const clip = { x: 0, y: top, width: size.width, height: bottom - top };
      const shot = await tab.screenshot({ clip, animations: 'disabled', caret: 'hide' });
      await writeFile(
        join(folder, `${name}.webp`),
        await sharp(shot).webp({ quality: 80 }).toBuffer(),
      );
    },
  };
}

/** Letters and pictures have come, and messages that go by themselves have gone. */
async function settled(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
  });
  await tab.locator('.Toastify__toast').first().waitFor({ state: 'detached' });
  await tab.waitForTimeout(600);
}

/** Brings a part of the form or a page just below the bar on top. */
export async function show(part: Locator): Promise<void> {
  await part.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
    let box = element.parentElement;
    while (box && box.scrollHeight <= box.clientHeight) box = box.parentElement;
    (box ?? document.scrollingElement)?.scrollBy(0, -56);
  });
}
