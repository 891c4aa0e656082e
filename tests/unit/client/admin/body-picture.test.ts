import { expect, it } from 'vitest';
import {
  type BodyPicture,
  bodyPicture,
  pictureText,
} from '../../../../src/client/admin/body-picture.ts';

const words = { picture: 'Ảnh', alt: 'Tả', altHint: '', caption: 'Chú thích', captionHint: '' };
const { pattern, fromBlock } = bodyPicture(words, () => undefined) as {
  pattern: RegExp;
  fromBlock(match: RegExpMatchArray | null): BodyPicture | null;
};

it.each([
  [{ image: 'de.jpg', alt: 'Đê', title: 'Kè. Ảnh: M' }, '![Đê](de.jpg "Kè. Ảnh: M")'],
  [{ image: './de.jpg' }, '![](./de.jpg)'],
  [{ image: 'de.jpg', title: 'Đê "mới" 5"' }, '![](de.jpg "Đê “mới” 5”")'],
  [{ image: 'de.jpg', alt: 'Đê [mới]' }, '![Đê mới](de.jpg)'],
])('a picture of the body is written as the handbook shows, and read again: %j', (given, text) => {
  expect(pictureText(given)).toBe(text);
  const read = fromBlock(pattern.exec(text));
  expect(read).not.toBeNull();
  expect(pictureText(read ?? {})).toBe(text);
});
