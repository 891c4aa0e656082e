import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, drawCard } from '#cards/card.ts';
import { GROUND, INK, ON_SEAL, SEAL } from '#cards/palette.ts';
import { isWholePng } from '#cards/png.ts';

const text = {
  title: 'Đẩy mạnh chuyển đổi số ở cơ sở',
  section: 'Thời sự',
  site: 'Cổng thông tin điện tử tỉnh Sông Trà',
  host: 'songtra.example.vn',
};

type Pixel = (x: number, y: number) => string;

async function pixelsOf(file: Buffer): Promise<Pixel> {
  const { data, info } = await sharp(file)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([CARD_WIDTH, CARD_HEIGHT]);
  return (x, y) => {
    const at = (y * info.width + x) * info.channels;
    return `#${data.subarray(at, at + 3).toString('hex')}`;
  };
}

/** How many pixels of a box are of a colour. */
function count(pixel: Pixel, colour: string, [left, top, right, bottom]: number[]): number {
  let found = 0;
  for (let y = top ?? 0; y < (bottom ?? 0); y++)
    for (let x = left ?? 0; x < (right ?? 0); x++) if (pixel(x, y) === colour) found++;
  return found;
}

const TITLE = [80, 150, 1120, 502];
const MARGINS = [
  [0, 0, 80, 630],
  [1121, 0, 1200, 630],
  [0, 0, 1200, 60],
  [0, 580, 1200, 630],
];

describe('drawCard', () => {
  it('prints title, seal, section and host on the ground, and nothing in the margins', async () => {
    const pixel = await pixelsOf(await drawCard(text));
    expect(pixel(0, 0)).toBe(GROUND);
    expect(count(pixel, INK, TITLE)).toBeGreaterThan(5000);
    expect(pixel(84, 98)).toBe(SEAL);
    expect(count(pixel, ON_SEAL, [80, 66, 144, 130])).toBeGreaterThan(300);
    expect(pixel(100, 518)).toBe(SEAL);
    expect(count(pixel, INK, [80, 540, 300, 580])).toBeGreaterThan(300);
    expect(count(pixel, GROUND, [800, 540, 1120, 580])).toBeLessThan(320 * 40);
    for (const [left = 0, top = 0, right = 0, bottom = 0] of MARGINS)
      expect(count(pixel, GROUND, [left, top, right, bottom])).toBe(
        (right - left) * (bottom - top),
      );
  });

  it('gives every mark its place: none of these letters looks like another', async () => {
    const letters = [...'AĂÂÁẤẪẬẶEÊẾỆOÔƠỐỘỢUƯỨỮỰDĐaăâáấẫậặeêếệoôơốộợuưứữựdđ“”…0'];
    const cards = await Promise.all(letters.map((title) => drawCard({ ...text, title })));
    expect(new Set(cards.map((card) => card.toString('latin1'))).size).toBe(letters.length);
  });

  it.each([
    ['140 letters', 'thành phố '.repeat(14)],
    ['a thousand letters', 'nghiêng '.repeat(125)],
    ['no blank', 'Ộ'.repeat(300)],
  ])('keeps a title of %s between head and foot', async (_, title) => {
    const pixel = await pixelsOf(await drawCard({ ...text, title }));
    const free = [
      [80, 131, 1200, 148],
      [1121, 130, 1200, 500],
      [80, 502, 1200, 515],
    ];
    for (const [left = 0, top = 0, right = 0, bottom = 0] of free)
      expect(count(pixel, GROUND, [left, top, right, bottom])).toBe(
        (right - left) * (bottom - top),
      );
  });

  it('cuts names that are too long, and leaves out what the typeface does not have', async () => {
    const long = 'Trang thông tin điện tử '.repeat(9);
    const pixel = await pixelsOf(
      await drawCard({
        title: '日本 🎉',
        section: long,
        site: long,
        host: `${'a'.repeat(200)}.vn`,
      }),
    );
    expect(count(pixel, GROUND, TITLE)).toBe(1040 * 352);
    expect(count(pixel, GROUND, [1122, 0, 1200, 630])).toBe(78 * 630);
  });

  it('gives the bytes that are published already', async () => {
    const digest = createHash('sha256')
      .update(await drawCard(text))
      .digest('hex');
    // Hosts keep a card for good. Whoever changes how cards look changes LOOK in src/portal/card.ts, too.
    expect(digest.slice(0, 16)).toBe('a9f2ea2b27df4e82');
  });

  it('draws many at once as it draws them one by one', async () => {
    const titles = Array.from({ length: 20 }, (_, at) => `${text.title} ${at}`);
    const together = await Promise.all(titles.map((title) => drawCard({ ...text, title })));
    for (const [at, title] of titles.entries())
      expect((await drawCard({ ...text, title })).equals(together[at] as Buffer)).toBe(true);
  });
});

describe('isWholePng', () => {
  it('knows a card that was cut short or damaged', async () => {
    const card = await drawCard(text);
    expect(isWholePng(card)).toBe(true);
    expect(isWholePng(card.subarray(0, -1))).toBe(false);
    expect(isWholePng(card.subarray(0, 2000))).toBe(false);
    expect(isWholePng(Buffer.alloc(0))).toBe(false);
    const damaged = Buffer.from(card);
    damaged[3000] = (damaged[3000] as number) ^ 1;
    expect(isWholePng(damaged)).toBe(false);
  });
});

it('has the colours of the pages', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colourOf = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1];
  expect([GROUND, INK, SEAL, ON_SEAL]).toEqual(
    ['river-850', 'river-50', 'son-600', 'son-50'].map(colourOf),
  );
});
