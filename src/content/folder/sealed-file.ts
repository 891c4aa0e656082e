import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Reads what {@link writeSealed} wrote.
 *
 * @returns undefined when there is no such file, or when it was cut, damaged or written by somebody else
 */
export function readSealed<Value>(path: string): Value | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const end = text.indexOf('\n');
    const rest = text.slice(end + 1);
    return text.slice(0, end) === digestOf(rest) ? JSON.parse(rest) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a value as JSON below the digest of that JSON, so that a damaged file is known as one; in one step, as others may
 * read it meanwhile. A build is right without its memory, so a disk that cannot keep it is no reason to fail.
 */
export function writeSealed(path: string, value: unknown): void {
  const fresh = `${path}.${process.pid}.${Date.now()}`;
  try {
    const text = JSON.stringify(value);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, `${digestOf(text)}\n${text}`);
    renameSync(fresh, path);
  } catch {
    // What stood there before stands still, and everything is found out again next time.
    if (existsSync(fresh)) rmSync(fresh);
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
