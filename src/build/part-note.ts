import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, SettingsError } from '#commands/settings.ts';
import { digestOf } from '#content/folder/memory.ts';
import { stampsOf } from './last-build.ts';
import type { Order } from './order.ts';
import type { Share } from './share.ts';

/** Which part of which portal lies in a folder. */
export interface Part extends Share {
  /** What it was made of; parts of one portal have the same. */
  fingerprint: string;
  code: string;
  /** Milliseconds. */
  now: number;
}

/** A part, and the folder that it was found in. */
export interface PlacedPart extends Part {
  folder: string;
}

interface Note extends Part {
  /** Digests of all other files by path, as a part travels from one machine to another. */
  files: Record<string, string>;
}

const NOTE = 'part.json';

export function holdsPart(folder: string): boolean {
  return existsSync(join(folder, NOTE));
}

/** Makes room for a part. A build that is killed before it notes one leaves a folder that the next may use. */
export function clearForPart(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NOTE), '{}');
  for (const name of readdirSync(folder))
    if (name !== NOTE) rmSync(join(folder, name), { recursive: true });
}

/** Writes down what lies in a folder, once it is all there. */
export function notePart(folder: string, part: Part): void {
  const note: Note = { ...part, files: digestsIn(folder) };
  writeFileSync(join(folder, NOTE), JSON.stringify(note));
}

/** @throws {SettingsError} when a folder holds no part, or not all of it as it was written */
export function readParts(folders: readonly string[]): PlacedPart[] {
  return folders.map((folder) => {
    const { files, ...part } = readNote(folder);
    const found = digestsIn(folder);
    const damaged = Object.keys({ ...files, ...found }).find((path) => files[path] !== found[path]);
    if (damaged !== undefined)
      throw new SettingsError(
        `Không ghép được: ${folder} không còn nguyên vẹn (${damaged}). Hãy dựng lại hay chép lại phần ấy.`,
      );
    return { ...part, folder };
  });
}

/** @throws {SettingsError} when they are not all parts of the portal that is being built */
export function checkParts(
  parts: readonly PlacedPart[],
  { fingerprint, code }: Order,
  { now }: Pick<Settings, 'now'>,
): void {
  const [{ of } = { of: 0 }] = parts;
  for (const part of parts) {
    const why =
      (part.of !== of && `là phần của một cách chia khác (${part.of}, không phải ${of})`) ||
      (part.code !== code && 'được dựng bằng phiên bản khác của chương trình') ||
      (part.now !== now &&
        'được dựng cho thời điểm khác: hãy đặt PORTAL_NOW giống nhau ở mọi máy') ||
      (part.fingerprint !== fingerprint && 'được dựng từ nội dung khác');
    if (why) throw new SettingsError(`Không ghép được: ${part.folder} ${why}.`);
  }
  const numbers = new Set(parts.map(({ number }) => number));
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter(
    (each) => !numbers.has(each),
  );
  if (missing.length > 0)
    throw new SettingsError(
      `Không ghép được: thiếu phần ${missing.map((number) => `${number}/${of}`).join(', ')}.`,
    );
}

function readNote(folder: string): Note {
  try {
    const note: Note | null = JSON.parse(readFileSync(join(folder, NOTE), 'utf8'));
    if (note?.files) return note;
  } catch {
    // Whatever it is, it is no note of a part.
  }
  throw new SettingsError(
    `${folder} không phải một phần của cổng. Hãy dựng phần ấy bằng “npm run build -- --shard 1/8”.`,
  );
}

function digestsIn(folder: string): Record<string, string> {
  const paths = [...stampsOf(folder)].map(([path]) => path).filter((path) => path !== NOTE);
  return Object.fromEntries(
    paths.map((path) => [path, digestOf(readFileSync(join(folder, path)))]),
  );
}
