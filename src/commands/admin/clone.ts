import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SettingsError } from '../settings.ts';
import { git, type Repository } from './repository.ts';

/**
 * A clone of the content's repository for the web form alone: what it saves can disturb nobody's work. Made when it is
 * not there, else brought up to date, with what was saved before and not yet fetched on top.
 *
 * @param place a folder of its own, absolute
 * @throws {SettingsError} when both sides changed the same lines, or git cannot work in the clone
 */
export function openClone({ top, branch, folder }: Repository, place: string): Repository {
  if (!existsSync(join(place, '.git'))) {
    mkdirSync(dirname(place), { recursive: true });
    git(top, 'clone', '--quiet', '--branch', branch, top, place);
  }
  try {
    nameWriter(top, place);
    // The project may have been moved since, and the branch begun.
    git(place, 'remote', 'set-url', 'origin', top);
    git(place, 'fetch', '--quiet', 'origin');
    git(place, 'switch', '--quiet', branch);
  } catch (error) {
    throw new SettingsError(
      `Không mở được bản sao ${place} của kho. Bài nào trong đó chưa đưa về kho thì nhờ người biết git lấy ra, rồi xóa thư mục ấy và chạy lại. Git nói:\n${saidBy(error)}`,
    );
  }
  try {
    // What a server that was killed had written and not committed stays, and goes along with the next article.
    git(place, 'pull', '--quiet', '--rebase', '--autostash', 'origin', branch);
  } catch (error) {
    if (existsSync(join(place, '.git/rebase-merge'))) git(place, 'rebase', '--abort');
    throw new SettingsError(
      `Bài đã lưu ở ${place} và kho ${top} cùng sửa một chỗ, máy không tự ghép được. Hãy nhờ người biết git ghép, rồi chạy lại.\n${saidBy(error)}`,
    );
  }
  return { top: place, branch, folder };
}

function saidBy(error: unknown): string {
  return String((error as { stderr?: string }).stderr ?? error).trim();
}

/** Git takes no commit of nobody; the person at this computer is known where the repository or the computer says so. */
function nameWriter(top: string, place: string): void {
  for (const [key, unknown] of [
    ['user.name', 'Ban biên tập'],
    ['user.email', 'ban-bien-tap@localhost'],
  ] as const) {
    git(place, 'config', key, settingOf(top, key) ?? unknown);
  }
}

function settingOf(folder: string, key: string): string | undefined {
  try {
    return git(folder, 'config', '--get', key) || undefined;
  } catch {
    return undefined;
  }
}
