import { existsSync, readdirSync } from 'node:fs';
import { firstForeign, type LastBuild } from './last-build.ts';

/** The build of which pages may be kept, or a sentence that says why none may; neither for the first one. */
export interface Earlier {
  build?: LastBuild;
  why?: string;
}

/**
 * Looks whether the portal that stands at the output is the one that the cache remembers, down to the last file.
 *
 * @param build what the cache remembers, if anything
 * @param code the digest of the code that renders now
 */
export function earlierBuild(build: LastBuild | undefined, out: string, code: string): Earlier {
  if (!existsSync(out) || readdirSync(out).every((name) => name === '.swap')) return {};
  if (!build) return { why: 'Bộ nhớ tạm không có hoặc đã hỏng, nên dựng lại toàn bộ.' };
  if (build.code !== code)
    return { why: 'Chương trình đã khác lần dựng trước, nên dựng lại toàn bộ.' };
  const foreign = firstForeign(out, build.files);
  if (foreign === undefined) return { build };
  return { why: `${out} không còn như lần dựng trước (${foreign}), nên dựng lại toàn bộ.` };
}
