import { execFileSync } from 'node:child_process';
import { SettingsError } from '../settings.ts';

/** The git repository that a content folder lies in. */
export interface Repository {
  /** Its own folder, absolute. */
  top: string;
  branch: string;
  /** The content folder from the top, with `/`; empty when it is the whole. */
  folder: string;
}

/** @throws {SettingsError} when the folder is under no git, or git stands on no branch */
export function repositoryOf(content: string): Repository {
  try {
    const prefix = git(content, 'rev-parse', '--show-prefix');
    return {
      top: git(content, 'rev-parse', '--show-toplevel'),
      branch: git(content, 'symbolic-ref', '--short', 'HEAD'),
      folder: prefix.replace(/\/$/, ''),
    };
  } catch {
    throw new SettingsError(
      `Thư mục nội dung ${content} chưa nằm trong một kho git có nhánh đang mở. Hãy chạy git init rồi git commit ở đó, hoặc git switch main.`,
    );
  }
}

/** What git prints, without the line end. */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}
