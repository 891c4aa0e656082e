import { DesertedError } from '#commands/publish/settled.ts';
import { ContentMovedError, isContentMoved } from '#content/moved-error.ts';

/** What a process that renders is told. */
export interface Order {
  /** URLs of pages that are not to be rendered. */
  kept: string[];
  /** Of the content that the build has read. */
  fingerprint: string;
  /** The same without pictures and attachments, which nobody reads twice to know it. */
  texts: string;
  /** Digest of the code that renders. */
  code: string;
}

/** What it tells when it ends. */
export type Outcome = 'rendered' | Failure;

interface Failure {
  kind: 'moved' | 'deserted' | 'other';
  message: string;
  stack?: string;
  /** Of errors of the file system. */
  code?: string;
  path?: string;
}

/** A failure as it goes from one process to another. */
export function failureOf(error: unknown): Failure {
  const { message = String(error), stack, code, path } = (error ?? {}) as NodeJS.ErrnoException;
  const kind = isContentMoved(error)
    ? 'moved'
    : error instanceof DesertedError
      ? 'deserted'
      : 'other';
  return { kind, message, stack, code, path };
}

/** The failure as an error again. */
export function errorOf({ kind, ...told }: Failure): Error {
  if (kind === 'moved') return new ContentMovedError();
  if (kind === 'deserted') return new DesertedError();
  return Object.assign(new Error(told.message), told);
}
