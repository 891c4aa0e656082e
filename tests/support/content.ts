import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { scratchFolder } from './build.ts';

/** Files of a content folder by path; text, or the bytes of a picture. */
export type ContentFiles = Record<string, string | Buffer>;

/** A content folder in a scratch place: a site, two sections, and the files given. */
export async function contentFolder(files: ContentFiles): Promise<string> {
  const folder = join(await scratchFolder(), 'content');
  const all: ContentFiles = {
    'site.yml': 'name: Cổng thử\nurl: https://thu.example.vn\n',
    'sections.yml': '- id: thoi-su\n  title: Thời sự\n- id: kinh-te\n  title: Kinh tế\n',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** An article file. @param keys further lines of front matter */
export function article(title: string, date: string, body = 'Nội dung.', keys = ''): string {
  return `---\ntitle: ${title}\ndate: ${date}\n${keys}---\n${body}\n`;
}

/** What {@link pictureOf} writes into each picture as a camera would. */
export const cameraMark = 'vi tri cua nguoi chup';

/** A picture of one colour, with a mark of its camera. */
export function pictureOf(red: number, green: number, blue: number): Promise<Buffer> {
  const background = { r: red, g: green, b: blue };
  return sharp({ create: { width: 800, height: 500, channels: 3, background } })
    .withExif({ IFD0: { Copyright: cameraMark } })
    .jpeg()
    .toBuffer();
}
