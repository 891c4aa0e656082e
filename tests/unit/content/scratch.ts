import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '#content/read.ts';

/** Half past seven in the morning in Vietnam. */
export const now = Date.parse('2026-11-22T00:30Z');

/** A content folder with the files given, in a scratch place, with a site of two sections around them. */
export function scratch(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  write(folder, {
    'site.yml': 'name: Cổng thử\nurl: https://thu.example.vn\n',
    'sections.yml': '- id: thoi-su\n  title: Thời sự\n- id: kinh-te\n  title: Kinh tế\n',
    ...files,
  });
  return folder;
}

export function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export function text(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** An article. @param lines further lines of front matter, each with its end */
export function article(lines = '', body = 'Nội dung.\n'): string {
  return `---\ntitle: Tin\ndate: 2026-03-15\n${lines}---\n${body}`;
}

/** The smallest file that begins like a PNG. */
export const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

export function read(folder: string, holdBroken = false) {
  return readContent({ folder, now, holdBroken });
}

/** Kind and file of every problem. */
export async function problemsOf(files: Record<string, string | Uint8Array>) {
  const { problems } = await read(scratch(files));
  return problems.map(({ kind, file, facts: { nearest } }) => [kind, file, nearest]);
}
