import { readContent } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import { annotate } from './annotate.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';

run(async () => {
  const { content: folder, cache, now } = readSettings(process.env);
  const { articles, pages, problems } = await readContent({ folder, cache, now });
  const report = formatReport(problems, { color: process.stderr.isTTY === true });
  if (report) process.stderr.write(report);
  else
    process.stdout.write(`Đã xem ${articles.length} bài, ${pages.length} trang: không có lỗi.\n`);
  annotate(problems, folder);
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
});
