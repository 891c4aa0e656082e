/** There was no room for the new portal; the message is a sentence for whoever runs the build. */
export class DiskFullError extends Error {
  /** @param out the output folder, in which a whole portal stands, if there ever was one */
  constructor(out: string, cause: unknown) {
    const where = pathIn(cause);
    super(
      `Ổ đĩa đã đầy${where ? `, không ghi được ${where}` : ''}. Cổng đang có ở ${out} vẫn nguyên vẹn. Hãy xóa bớt tệp không cần (xem bằng lệnh “df -h” và “df -i”) rồi dựng lại.`,
      { cause },
    );
  }
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

type Failure = Partial<Record<'code' | 'message' | 'hint' | 'path' | 'dest', string>>;

/** The error and what it was thrown for. */
function chainOf(error: unknown): Failure[] {
  if (typeof error !== 'object' || error === null) return [{ message: String(error) }];
  const { cause, errors = [] } = error as { cause?: unknown; errors?: unknown[] };
  const deeper = cause === undefined ? errors : [cause, ...errors];
  return [error as Failure, ...deeper.flatMap(chainOf)];
}
