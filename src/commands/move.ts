import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { isFolder } from '#content/read.ts';
import { applyMove } from '#content/write/apply-move.ts';
import { moveArticle } from '#content/write/move-article.ts';
import { run } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';

run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { section: { type: 'string' }, slug: { type: 'string' } },
  });
  const { content, cache } = readSettings(process.env);
  if (!isFolder(content)) throw new SettingsError(`Không có thư mục nội dung ${content}.`);
  const [typed] = positionals;
  if (typed === undefined || positionals.length > 1)
    throw new SettingsError(
      'Hãy viết tệp của một bài, như npm run move -- content/articles/thoi-su/2026/ten-bai.md --section kinh-te.',
    );
  const move = moveArticle(content, { file: pathInContent(typed, content), ...values }, cache);
  applyMove(content, move);
  const told = [
    `Đã chuyển ${move.from} → ${move.to}`,
    `Địa chỉ ${move.oldUrl} → ${move.newUrl}`,
    ...move.done,
    ...move.missed,
  ];
  process.stdout.write(`${told.join('\n')}\n`);
});

/** npm starts commands in the folder of the project and tells where the user stands. */
function pathInContent(typed: string, content: string): string {
  const bases = [process.env.INIT_CWD ?? process.cwd(), process.cwd(), content];
  const paths = bases.map((base) => resolve(base, typed)).filter((path) => existsSync(path));
  const inside = paths
    .map((path) => relative(content, path).replaceAll(sep, '/'))
    .find((path) => !path.startsWith('..') && path !== '');
  return inside ?? typed;
}
