/** What the first bytes of a file say about it as a picture. */
export type PictureVerdict =
  | { is: 'good' }
  /** A picture in a format that browsers do not show everywhere. */
  | { is: 'unsupported'; format: string }
  /** A good picture under a name that does not say so; `extension` is the right one. */
  | { is: 'misnamed'; extension: string }
  /** `reason`: the rest of a sentence that begins with the file's name. */
  | { is: 'unreadable'; reason: string };

/** How many bytes {@link judgePicture} needs at most. */
export const headerLength = 1024;

/** Endings under which a picture is taken in. */
const extensions = /\.(?:jpe?g|png|apng|webp|gif|svg|avif)$/i;

/**
 * @param path for its ending
 * @param header the first {@link headerLength} bytes, or all of a shorter file
 */
export function judgePicture(path: string, header: Uint8Array): PictureVerdict {
  if (header.length === 0) return { is: 'unreadable', reason: 'trống rỗng (0 byte)' };
  const format = formatOf(header);
  if (format === undefined) {
    return { is: 'unreadable', reason: 'không phải là ảnh, hoặc đã hỏng' };
  }
  const extension = shown[format];
  if (extension === undefined) return { is: 'unsupported', format };
  return extensions.test(path) ? { is: 'good' } : { is: 'misnamed', extension };
}

/** Formats that browsers show, with the ending each is known by. */
const shown: Record<string, string> = {
  JPEG: '.jpg',
  PNG: '.png',
  GIF: '.gif',
  WebP: '.webp',
  AVIF: '.avif',
  SVG: '.svg',
};

function formatOf(header: Uint8Array): string | undefined {
  const bytes = Buffer.from(header.buffer, header.byteOffset, header.length);
  const latin = bytes.toString('latin1');
  if (latin.startsWith('\xff\xd8\xff')) return 'JPEG';
  if (latin.startsWith('\x89PNG\r\n\x1a\n')) return 'PNG';
  if (/^GIF8[79]a/.test(latin)) return 'GIF';
  if (/^RIFF.{4}WEBP/s.test(latin)) return 'WebP';
  if (latin.startsWith('BM') && bytes.length > 14) return 'BMP';
  if (latin.startsWith('II*\0') || latin.startsWith('MM\0*')) return 'TIFF';
  if (latin.startsWith('8BPS')) return 'Photoshop';
  if (latin.startsWith('%PDF')) return 'PDF';
  const brand = /^.{4}ftyp(.{4})/s.exec(latin)?.[1];
  if (brand === 'avif' || brand === 'avis') return 'AVIF';
  if (brand !== undefined) return /^(?:he|mif|msf)/.test(brand) ? 'HEIC' : undefined;
  return /^(?:\ufeff|\s|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>]*>)*<svg[\s>]/is.test(
    bytes.toString('utf8'),
  )
    ? 'SVG'
    : undefined;
}
