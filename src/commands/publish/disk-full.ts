import { existsSync, statfsSync } from 'node:fs';
import { DesertedError } from './settled.ts';

/** There was no room for the new portal; the message is a sentence for whoever runs the build. */
export class DiskFullError extends Error {
  /** @param where what could not be written @param state of the portal, in a sentence */
  constructor(where: string | undefined, state: string, cause: unknown) {
    super(
      `Ổ đĩa đã đầy${where ? `, không ghi được ${where}` : ''}. ${state} Hãy xóa bớt tệp không cần (xem bằng lệnh “df -h” và “df -i”) rồi dựng lại.`,
      { cause },
    );
  }
}

/** The folder in which the portal stands, and where an exchange of it is promised. */
interface Output {
  out: string;
  journal?: string;
}

/** What a failure leaves to readers. Changes that the journal promises are made one by one, and finished by the next build. */
function stateOf({ out, journal }: Output): string {
  return journal && existsSync(journal)
    ? `Cổng mới đang vào ${out} dở dang: có trang đã mới, có trang còn cũ. Lần dựng sau sẽ đưa nốt phần còn lại.`
    : `Cổng đang có ở ${out} vẫn nguyên vẹn.`;
}

/**
 * Says of a failure that the disk was full where that is why. To be asked before anything is cleared away, as a program that
 * died leaves no reason but the full disk itself, and not every failure names a file.
 *
 * @param folders where the build writes
 */
export function explainFullDisk(
  error: unknown,
  output: Output,
  folders: readonly string[],
): unknown {
  if (error instanceof DiskFullError) return error;
  const known = isDiskFull(error);
  const full = known || error instanceof DesertedError ? folders.find(isWithoutRoom) : undefined;
  if (!known && full === undefined) return error;
  return new DiskFullError(pathIn(error) ?? full, stateOf(output), error);
}

/**
 * Whether something failed for want of room, a user's share of it included. Programs in other languages tell it in words
 * only.
 */
export function isDiskFull(error: unknown): boolean {
  return chainOf(error).some(({ code, message, hint }) =>
    /ENOSPC|EDQUOT|no space left on device|os error 28|quota exceeded/i.test(
      `${code} ${message} ${hint}`,
    ),
  );
}

function pathIn(error: unknown): string | undefined {
  return chainOf(error)
    .map(({ dest, path }) => dest ?? path)
    .find((path) => path !== undefined);
}

/** Less than a program may have failed to write. */
const NO_ROOM = 1024 * 1024;

function isWithoutRoom(folder: string): boolean {
  if (!existsSync(folder)) return false;
  const { bavail, bsize, files, ffree } = statfsSync(folder);
  return bavail * bsize < NO_ROOM || (files > 0 && ffree === 0);
}

type Failure = Partial<Record<'code' | 'message' | 'hint' | 'path' | 'dest', string>>;

/** The error and what it was thrown for. */
function chainOf(error: unknown): Failure[] {
  if (typeof error !== 'object' || error === null) return [{ message: String(error) }];
  const { cause, errors = [] } = error as { cause?: unknown; errors?: unknown[] };
  const deeper = cause === undefined ? errors : [cause, ...errors];
  return [error as Failure, ...deeper.flatMap(chainOf)];
}
