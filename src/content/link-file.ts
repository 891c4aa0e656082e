import type { Reference } from './checked-file.ts';
import type { ArticleEntry } from './entry.ts';
import { type Problem, problem } from './problem.ts';
import type { ReadFile } from './read.ts';
import { type LinkTarget, type Lookups, resolveLink, resolvePicture } from './references.ts';

/** What one file points to, found in the folder, and what could not be found. */
export interface LinkedFile
  extends Pick<ArticleEntry, 'pictures' | 'attachments' | 'links' | 'bodyPictures'> {
  problems: Problem[];
  /** Paths on disk of the files that front matter names, by what the writer typed. */
  named: Record<string, string>;
}

export function linkFile({ file, checked }: ReadFile, lookups: Lookups): LinkedFile {
  const links: Record<string, LinkTarget> = {};
  const bodyPictures: Record<string, string> = {};
  const named: Record<string, string> = {};
  const pictures = new Set<string>();
  const attachments = new Set<string>();
  const problems: Problem[] = [];
  const visit: Record<Reference['as'], (reference: Reference) => void> = {
    link({ to, at }) {
      const target = resolveLink(file, to, lookups);
      if (target.kind !== 'external') links[to] = target;
      if (target.kind === 'file') attachments.add(target.path);
      if (target.kind === 'missing') {
        problems.push(problem('link-missing', file, { target: target.target }, at));
      }
    },
    picture: (reference) => picture(reference, named),
    'body-picture': (reference) => picture(reference, bodyPictures),
    attachment({ to, at }) {
      const target = resolvePicture(file, to, lookups);
      if (target.kind === 'missing') {
        problems.push(problem('attachment-missing', file, { path: target.target }, at));
      }
      if (target.kind !== 'file') return;
      named[to] = target.path;
      attachments.add(target.path);
    },
    related({ to, at }) {
      const id = to.replace(/^\/+|\/+$/g, '');
      if (!lookups.articles.has(id)) problems.push(problem('related-unknown', file, { id }, at));
    },
    alias() {},
  };
  const picture = ({ to, at }: Reference, paths: Record<string, string>) => {
    const target = resolvePicture(file, to, lookups);
    if (target.kind === 'missing') {
      problems.push(problem('picture-missing', file, { path: target.target }, at));
    }
    if (target.kind !== 'file') return;
    paths[to] = target.path;
    pictures.add(target.path);
  };
  for (const reference of checked.references) visit[reference.as](reference);
  return {
    problems,
    links,
    bodyPictures,
    named,
    pictures: [...pictures],
    attachments: [...attachments],
  };
}
