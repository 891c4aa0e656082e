import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { openIntake } from '#build/intake.ts';
import { ContentMovedError } from '#content/moved-error.ts';

const content = mkdtempSync(join(tmpdir(), 'ban-tin-tests-'));
const stage = join(content, 'stage');

beforeAll(async () => {
  mkdirSync(join(content, 'tin'));
  const picture = sharp({ create: { width: 6, height: 4, channels: 3, background: '#135' } });
  await picture.jpeg().toFile(join(content, 'tin/Cầu Bến Ngự (2).JPG'));
  copyFileSync(join(content, 'tin/Cầu Bến Ngự (2).JPG'), join(content, 'tin/ben-ngu.jpg'));
});

it('takes a picture in when it is asked for, once', async () => {
  const takeIn = openIntake(content, stage);
  expect(existsSync(stage)).toBe(false);
  const [first, second] = [
    takeIn('tin/Cầu Bến Ngự (2).JPG', '/tin/'),
    takeIn('tin/Cầu Bến Ngự (2).JPG', '/tin/'),
  ];
  expect(await first).toMatchObject({ width: 6, height: 4, format: 'jpg' });
  expect((await first).src).toMatch(/^\/tin\/_astro\/cau-ben-ngu-2\.[\w-]{8}\.jpg$/);
  expect(await second).toBe(await first);
  expect(readdirSync(join(stage, '_astro'))).toHaveLength(1);
});

it('names equal pictures after their own names, whichever comes first', async () => {
  const takeIn = openIntake(content, stage);
  const { src } = await takeIn('tin/ben-ngu.jpg', '/');
  expect(src).toMatch(/^\/_astro\/ben-ngu\./);
});

it('does not tell where the picture lies to those who list its properties', async () => {
  const image = await openIntake(content, stage)('tin/ben-ngu.jpg', '/');
  expect(JSON.stringify(image)).not.toContain(content);
});

it('says that the content moved when a picture is gone', async () => {
  await expect(openIntake(content, stage)('tin/mat.jpg', '/')).rejects.toThrow(ContentMovedError);
});
