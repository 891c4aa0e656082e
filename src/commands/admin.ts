import { join } from 'node:path';
import { dev } from 'astro';
import { readSite } from '#content/site/read-site.ts';
import { defaultTimeZone } from '#content/site/site-data.ts';
import { openClone } from './admin/clone.ts';
import { startDecapServer } from './admin/decap-server.ts';
import { git, repositoryOf } from './admin/repository.ts';
import { fixSettings } from './environment.ts';
import { portAsked } from './port.ts';
import { run } from './run.ts';
import { readSettings } from './settings.ts';

run(async () => {
  const port = portAsked();
  // The moment of a command stands still: what is published later today would wait for ever.
  process.env.PORTAL_NOW ||= `${today()}T23:59:59`;
  const { content, cache } = readSettings(process.env);
  const own = repositoryOf(content);
  const unsaved = git(content, 'status', '--porcelain', '--', '.') !== '';
  const clone = openClone(own, join(cache, 'quan-tri/kho'));
  const server = await startDecapServer(clone.top);
  // What ends this process, a closed window too, must not leave the server behind.
  process.once('exit', server.stop);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit());
  }
  // The portal is shown from the clone, so that an article can be read as soon as it is saved.
  const settings = fixSettings({
    content: join(clone.top, clone.folder),
    cache: join(cache, 'quan-tri/cache'),
    drafts: true,
    holdBroken: true,
    admin: server.url,
  });
  const { address } = await dev({ root: settings.root, logLevel: 'error', server: { port } });
  const { pathname } = new URL(readSite(settings.content).url ?? 'http://portal');
  const portal = `http://localhost:${address.port}${pathname.replace(/\/*$/, '/')}`;
  const lines = [
    `Viết bài: ${portal}quan-tri/ (bấm “Đăng nhập”, không cần mật khẩu)`,
    `Xem cổng: ${portal} (bài vừa lưu hiện ra ở đây, bản nháp cũng vậy)`,
    `Mỗi lần “Công bố” là một commit trong ${clone.top}. Để đưa về kho của bạn:`,
    `  git -C ${quoted(own.top)} pull --no-rebase ${quoted(clone.top)} ${clone.branch}`,
    ...(unsaved
      ? [`Trong ${content} có thay đổi chưa commit; trang viết bài chưa thấy chúng.`]
      : []),
    'Bấm Ctrl+C để tắt.',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
});

/** A path as a shell takes it. */
function quoted(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path}"`;
}

/** `YYYY-MM-DD` in Vietnam, whose time `PORTAL_NOW` is in. */
function today(): string {
  return new Intl.DateTimeFormat('sv', { timeZone: defaultTimeZone }).format(new Date());
}
