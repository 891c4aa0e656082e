import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { palette } from './palette.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Four bits a pixel, colours by their place in a palette. */
const BITS = 4;
const BY_PALETTE = 3;
/** Each row is told by what differs from the row above: upright strokes become nothing. */
const UP = 2;

/**
 * Runs of one byte are all that is looked for. That is fast, and unlike a search for anything longer it is done in the same way
 * on every processor, so that the bytes are the same.
 */
const HOW = { level: 1, memLevel: 9, strategy: constants.Z_RLE, chunkSize: 65_536 };

const compressed = promisify(deflate);

/** Memory for rows that nobody uses at the moment: to ask for it anew each time takes longer than to draw. */
const free: Uint8Array[] = [];

/**
 * A canvas as a PNG file. Other threads do the compressing; the canvas may be drawn on again at once.
 *
 * @param canvas its width is a multiple of four
 */
export async function pngOf(canvas: Canvas): Promise<Buffer> {
  const length = canvas.height * (canvas.width / 2 + 1);
  const rows = free.pop() ?? new Uint8Array(length);
  const own = rows.length === length ? rows.fill(0) : new Uint8Array(length);
  fillRows(own, canvas);
  const data = await compressed(own, HOW);
  free.push(own);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(canvas.width, 0);
  header.writeUInt32BE(canvas.height, 4);
  header.set([BITS, BY_PALETTE], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Whether a file is a whole PNG, not cut short or damaged. */
export function isWholePng(file: Buffer): boolean {
  let at = SIGNATURE.length;
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at);
    if (end + 4 > file.length) return false;
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return false;
    if (file.toString('latin1', at + 4, at + 8) === 'IEND') return end + 4 === file.length;
    at = end + 4;
  }
  return false;
}

/**
 * Fills zeroed rows. Most of a card is like what stands above it: whole rows are passed over by one comparison, the rest of
 * a row that has letters four pixels at a time.
 */
function fillRows(rows: Uint8Array, { width, height, pixels }: Canvas): void {
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const fours = new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
  const across = width / 4;
  const pair = (at: number) => ((pixels[at] as number) << 4) | (pixels[at + 1] as number);
  const above = (at: number) => (at < width ? 0 : pair(at - width));
  let four = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    rows[to++] = UP;
    const from = y * width;
    if (y > 0 && bytes.compare(bytes, from - width, from, from, from + width) === 0) {
      four += across;
      to += width / 2;
      continue;
    }
    for (let x = 0; x < across; x++, four++, to += 2) {
      if (fours[four] === (y === 0 ? 0 : fours[four - across])) continue;
      const at = four * 4;
      rows[to] = pair(at) - above(at);
      rows[to + 1] = pair(at + 2) - above(at + 2);
    }
  }
}

function chunk(name: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(name, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}
