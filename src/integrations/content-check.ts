import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { annotate } from '#commands/annotate.ts';
import type { Settings } from '#commands/settings.ts';
import type { Content } from '#content/read.ts';
import { formatReport } from '#content/report.ts';
import type { ContentReader } from './portal.ts';
import { basePath } from './redirects/base-path.ts';

/** The content has errors, so nothing is built; `message` is the whole report. */
export class ContentError extends Error {}

/** The report of the content while somebody edits: at the start, and again after each change. */
export function contentCheck(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-content-check',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'preview') return;
        const content = await reader.current();
        if (command === 'dev') printReport(content);
        if (!content.site) return;
        updateConfig({ site: content.site.url, base: `${basePath(content.site)}/` });
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(settings.content);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, file) => {
          if (relative(settings.content, file).startsWith('..')) return;
          clearTimeout(timer);
          // Editors save in bursts: one new report a burst.
          timer = setTimeout(() => {
            reader
              .again()
              .then((content) => {
                printReport(content);
                return refreshContent?.({});
              })
              .catch((error) => logger.error(String(error)));
          }, 100);
        });
      },
    },
  };
}

/**
 * Prints the report, for GitHub too, and stops a build that must not go on.
 *
 * @throws {ContentError} when there are errors that the settings do not hold back
 */
export function checkContent(content: Content, settings: Settings): void {
  const broken = content.problems.some(({ severity }) => severity === 'error');
  const canHold = settings.holdBroken && content.site !== undefined;
  annotate(content.problems, settings.content);
  if (broken && !canHold) throw new ContentError(reportOf(content));
  printReport(content);
}

function printReport(content: Content): void {
  if (content.problems.length > 0) process.stderr.write(`${reportOf(content)}\n`);
}

function reportOf(content: Content): string {
  return formatReport(content.problems, { color: process.stderr.isTTY === true });
}
