import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePicture } from '#content/folder/picture-header.ts';

const hex = (digits: string) => Buffer.from(digits, 'hex');
const brand = (name: string) => Buffer.from(`\0\0\0\x18ftyp${name}\0\0\0\0`, 'latin1');

const good: [string, Buffer][] = [
  ['a.jpg', hex('ffd8ffe000104a464946')],
  ['a.JPEG', hex('ffd8ffdb')],
  ['a.png', hex('89504e470d0a1a0a0000000d49484452')],
  ['a.gif', Buffer.from('GIF89a')],
  ['a.webp', Buffer.from('RIFF\x24\n\0\0WEBPVP8 ', 'latin1')],
  ['a.avif', brand('avif')],
  ['a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  [
    'a.svg',
    Buffer.from(
      '\ufeff<?xml version="1.0"?>\n<!-- bản đồ -->\n<!DOCTYPE svg>\n<svg\n  width="1"/>',
    ),
  ],
  // Named wrongly among pictures, which browsers forgive.
  ['a.jpg', hex('89504e470d0a1a0a0000000d49484452')],
];

describe('judgePicture', () => {
  it.each(good)('%s is a picture', (path, header) => {
    expect(judgePicture(path, header)).toEqual({ is: 'good' });
  });

  it.each([
    ['a.heic', brand('heic'), 'HEIC'],
    ['a.jpg', brand('mif1'), 'HEIC'],
    ['a.tif', hex('49492a0008000000'), 'TIFF'],
    ['a.tif', hex('4d4d002a00000008'), 'TIFF'],
    ['a.bmp', Buffer.from(`BM${'\0'.repeat(20)}`), 'BMP'],
    ['a.psd', Buffer.from('8BPS\0\x01'), 'Photoshop'],
    ['a.pdf', Buffer.from('%PDF-1.7'), 'PDF'],
  ])('%s has to be converted', (path, header, format) => {
    expect(judgePicture(path, header)).toEqual({ is: 'unsupported', format });
  });

  it('gives the right ending', () => {
    expect(judgePicture('a.jfif', hex('ffd8ffe0'))).toEqual({ is: 'misnamed', extension: '.jpg' });
    expect(judgePicture('a', hex('ffd8ffe0'))).toEqual({ is: 'misnamed', extension: '.jpg' });
  });

  it.each(['', '<html><svg></svg></html>', 'BM', '\0\0\0\x18ftypmp42', 'ảnh'])(
    '%j is no picture',
    (content) => {
      expect(judgePicture('a.jpg', Buffer.from(content))).toMatchObject({ is: 'unreadable' });
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (header, path) => {
        expect(judgePicture(path, header)).toHaveProperty('is');
      }),
    );
  });
});
