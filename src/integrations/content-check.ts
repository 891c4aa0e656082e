import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import type { ContentReader } from './portal.ts';

/** The content has errors, so nothing is built; `message` is the whole report. */
export class ContentError extends Error {}

/** Checks all of the content before a build starts, and again after each change while somebody edits. */
export function contentCheck(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-content-check',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'preview') return;
        const content = await reader.current();
        const report = reportOf(content);
        if (command === 'build' && mustStop(content, settings)) throw new ContentError(report);
        if (report) process.stderr.write(`${report}\n`);
        if (content.site) updateConfig({ site: content.site.url });
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(settings.content);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (relative(settings.content, file).startsWith('..')) return;
          clearTimeout(timer);
          // Editors save in bursts: one new report a burst.
          timer = setTimeout(async () => {
            process.stderr.write(`${reportOf(await reader.again())}\n`);
            await refreshContent?.({});
          }, 100);
        });
      },
    },
  };
}

function mustStop(content: Content, settings: Settings): boolean {
  const errors = content.problems.filter((problem) => problem.severity === 'error');
  return errors.length > 0 && (!settings.holdBroken || content.site === undefined);
}

function reportOf(content: Content): string {
  return formatReport(content.problems, { color: process.stderr.isTTY === true });
}
