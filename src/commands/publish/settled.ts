/** Work that will never end, since a program that it waited for is gone; the message is a sentence for whoever runs it. */
export class DesertedError extends Error {
  constructor() {
    super(
      'Một chương trình phụ của lần dựng đã dừng giữa chừng (bị tắt, hay máy hết bộ nhớ); nếu nó có lời báo thì lời ấy ở ngay trên. Cổng cũ vẫn nguyên vẹn. Hãy dựng lại.',
    );
  }
}

/**
 * The outcome of work that other programs take part in. When one of them dies, a promise may wait for ever, and Node would
 * end as if all had gone well.
 *
 * @throws {DesertedError} when nothing is left that could finish the work
 */
export async function settled<T>(work: Promise<T>): Promise<T> {
  const { promise: deserted, reject } = Promise.withResolvers<never>();
  const end = () => reject(new DesertedError());
  process.once('beforeExit', end);
  try {
    return await Promise.race([work, deserted]);
  } finally {
    process.off('beforeExit', end);
  }
}
