/** Somebody wrote into the content folder while it was read; a sentence for whoever runs the build. */
export class ContentMovedError extends Error {
  override name = 'ContentMovedError';

  constructor() {
    super('Nội dung thay đổi trong lúc dựng. Cổng cũ vẫn nguyên vẹn. Hãy dựng lại.');
  }
}

/** Whether an error is one; the code that renders pages is bundled, and has a class of its own. */
export function isContentMoved(error: unknown): error is ContentMovedError {
  return (error as Error | undefined)?.name === 'ContentMovedError';
}
