import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Settings } from '#commands/settings.ts';
import { attachmentName } from '#content/attachment-name.ts';
import type { Content } from '#content/read.ts';
import { isShown } from '#content/shown.ts';
import { attachmentUrl } from '#portal/urls.ts';
import type { ContentReader } from './portal.ts';

/** Answers, while somebody edits, with the files that articles and pages offer for download. */
export function attachments(settings: Settings, reader: ContentReader): AstroIntegration {
  return {
    name: 'portal-attachments',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          reader.current().then((content) => {
            const file = offered(content, settings).find(({ url }) => url === request.url);
            if (file) request.url = `/@fs${join(settings.content, file.path)}`;
            next();
          }, next);
        });
      },
    },
  };
}

function offered(content: Content, settings: Settings): { url: string; path: string }[] {
  return [...content.articles, ...content.pages]
    .filter((entry) => isShown(entry, settings))
    .flatMap(({ id, file, attachments }) =>
      attachments.map((path) => ({ url: attachmentUrl(id, attachmentName(file, path)), path })),
    );
}
