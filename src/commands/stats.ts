import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { isFolder, readContent } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import type { Day } from '#portal/moment.ts';
import { readArguments, UsageError } from './arguments.ts';
import { run } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';
import { createLengthTeller } from './stats/length.ts';
import { countNumbers } from './stats/numbers.ts';
import { numbersCsv } from './stats/numbers-csv.ts';
import { numbersReport } from './stats/numbers-report.ts';
import { type Period, readPeriod } from './stats/period.ts';

/** `npm run stats -- --from 2026-01 --to 2026-06 [--out FILE.csv]` */
run(async () => {
  const typed = readArguments(
    { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } },
    'npm run stats -- --from 2026-01 --to 2026-06 --out thong-ke.csv',
  );
  const period = readPeriod(typed.from, typed.to);
  const out = outputPath(typed.out, period);
  const { content: folder, cache, now } = readSettings(process.env);
  if (!isFolder(folder)) throw new SettingsError(`Không có thư mục nội dung ${folder}.`);
  const { site, sections, articles } = await readContent({ folder, cache, now });
  if (!site) {
    throw new SettingsError(
      'site.yml hoặc sections.yml có lỗi nên chưa thống kê được. “npm run check:content” nói rõ từng chỗ.',
    );
  }
  const numbers = countNumbers({
    articles: articles.filter(
      (article) => isShown(article, { drafts: false }) && !article.data.retracted,
    ),
    sections,
    period,
    today: dayAt(now, site.timeZone),
    lengthOf: createLengthTeller(folder),
  });
  process.stdout.write(`${numbersReport(numbers)}\n`);
  const broken = articles.filter(({ status }) => status === 'broken').length;
  if (broken > 0) process.stdout.write(`Không tính ${broken} bài đang có lỗi.\n`);
  await save(out, numbersCsv(numbers));
  process.stdout.write(`Đã ghi ${out}\n`);
});

/** npm starts commands in the folder of the project and tells where the user stands. */
function outputPath(typed: string | undefined, { from, to }: Period): string {
  const name = typed ?? `thong-ke-${from}_${to}.csv`;
  if (!/[^/\\]\.csv$/i.test(name)) {
    throw new UsageError(`“--out ${name}”: hãy đặt tên tệp kết thúc bằng .csv, như thong-ke.csv.`);
  }
  return resolve(process.env.INIT_CWD ?? process.cwd(), name);
}

function dayAt(now: number, timeZone: string): Day {
  return new Date(now + tzOffset(timeZone, new Date(now)) * 60_000).toISOString().slice(0, 10);
}

async function save(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new SettingsError(
      `Không ghi được ${path} (${code}). Nếu tệp đang mở trong Excel, hãy đóng lại; nếu không, xem thư mục ấy có không và có cho ghi không.`,
    );
  }
}
