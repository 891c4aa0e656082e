import { mendFolder } from '#content/mend/mend-folder.ts';
import { isFolder } from '#content/read.ts';
import { run } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';

run(async () => {
  const { content } = readSettings(process.env);
  if (!isFolder(content)) throw new SettingsError(`Không có thư mục nội dung ${content}.`);
  const mends = mendFolder(content);
  for (const { file, says } of mends) process.stdout.write(`${file}\n  ${says}\n`);
  const done = mends.filter((mend) => mend.done).length;
  const left = mends.length - done;
  const rest =
    left > 0 ? ` Còn ${left} chỗ phải sửa tay; “npm run check:content” nói rõ từng chỗ.` : '';
  process.stdout.write(`${done > 0 ? `Đã sửa ${done} chỗ.` : 'Không có gì để sửa.'}${rest}\n`);
});
