import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isFolder } from '#content/read.ts';
import { newArticle } from '#content/write/new-article.ts';
import { run } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';

run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      section: { type: 'string' },
      date: { type: 'string' },
      tags: { type: 'string' },
      slug: { type: 'string' },
    },
  });
  const { content, cache, now } = readSettings(process.env);
  if (!isFolder(content)) throw new SettingsError(`Không có thư mục nội dung ${content}.`);
  const wish = { title: positionals.join(' '), ...values };
  const { file, url, text } = newArticle(content, wish, now, cache);
  const path = join(content, file);
  await mkdir(dirname(path), { recursive: true });
  // Never over a file that is there, whoever wrote it meanwhile.
  await writeFile(path, text, { flag: 'wx' });
  process.stdout.write(`Đã tạo ${path}\nBài sẽ ở địa chỉ ${url}\n`);
});
