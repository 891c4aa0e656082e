import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { githubAnnotations } from '#content/annotations.ts';
import type { Problem } from '#content/problem.ts';
import { isFolder } from '#content/read.ts';

/**
 * Under GitHub Actions, prints the problems once more in the form that puts each at its line of the pull request.
 *
 * @param content the content folder, absolute
 */
export function annotate(problems: readonly Problem[], content: string): void {
  if (process.env.GITHUB_ACTIONS !== 'true') return;
  process.stdout.write(githubAnnotations(problems, pathInRepository(content)));
}

/** With `/`; empty when the folder is the whole repository. */
function pathInRepository(folder: string): string {
  if (!isFolder(folder)) return '';
  const real = realpathSync(folder);
  return relative(topOf(real) ?? process.cwd(), real).replaceAll(sep, '/');
}

/** The nearest folder around it that git keeps; in a worktree `.git` is a file. */
function topOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topOf(above);
}
