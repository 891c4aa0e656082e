import { isFolder, readContent } from '#content/read.ts';
import { readArguments, UsageError } from './arguments.ts';
import { checkLinks } from './links/check.ts';
import { gatherLinks } from './links/gather.ts';
import { linkReport } from './links/report.ts';
import { userAgent } from './links/user-agent.ts';
import { run } from './run.ts';
import { readSettings, SettingsError } from './settings.ts';

/** `npm run check:links [-- --timeout 10]` */
run(async () => {
  const typed = readArguments(
    { timeout: { type: 'string', default: '10' } },
    'npm run check:links -- --timeout 10',
  );
  const timeout = readTimeout(typed.timeout);
  const { content: folder, cache, now } = readSettings(process.env);
  if (!isFolder(folder)) throw new SettingsError(`Không có thư mục nội dung ${folder}.`);
  const content = await readContent({ folder, cache, now });
  const { site } = content;
  if (!site) {
    throw new SettingsError(
      'site.yml hoặc sections.yml có lỗi nên chưa xem được liên kết. “npm run check:content” nói rõ từng chỗ.',
    );
  }
  const links = gatherLinks(content, site, { content: folder, cache });
  if (links.length > 0) process.stderr.write('Đang hỏi các trang ở ngoài, có thể mất vài phút…\n');
  const { verdicts, silent } = await checkLinks(links, {
    userAgent: userAgent(site),
    timeout,
    pause: 1000,
  });
  process.stdout.write(linkReport(links, verdicts));
  if (silent) {
    process.stdout.write(
      'Không máy chủ nào trả lời, nên chưa biết liên kết nào hỏng: hãy xem máy này có vào mạng được không, rồi gõ lại.\n',
    );
    process.exitCode = 1;
  }
  if ([...verdicts.values()].some(({ grade }) => grade === 'dead')) process.exitCode = 1;
});

/** Seconds as typed, in milliseconds. */
function readTimeout(typed: string): number {
  const seconds = /^\d{1,3}(?:\.\d+)?$/.test(typed) ? Number(typed) : 0;
  if (seconds > 0) return Math.ceil(seconds * 1000);
  throw new UsageError(
    `“--timeout ${typed}” không phải là số giây. Hãy viết như: npm run check:links -- --timeout 10`,
  );
}
