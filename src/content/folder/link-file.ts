import type { ArticleEntry } from '../entry.ts';
import type { Reference } from '../file/checked-file.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { type LinkTarget, type Lookups, resolveLink, resolvePicture } from '../references.ts';
import type { PictureVerdict } from './picture-header.ts';
import type { ReadFile } from './read-files.ts';
import { outsideAddress, type Suggester } from './suggest.ts';

/** What one file points to, found in the folder, and what could not be found. */
export interface LinkedFile
  extends Pick<
    ArticleEntry,
    'pictures' | 'pictureHosts' | 'attachments' | 'links' | 'bodyPictures'
  > {
  problems: Problem[];
  /** Paths on disk of the files that front matter names, by what the writer typed. */
  named: Map<string, string>;
}

/** The folder around a file. */
export interface Surroundings {
  lookups: Lookups;
  suggest: Suggester;
  /** Looks into a picture; path on disk from the content folder. */
  judge(path: string): PictureVerdict;
}

const picturePath = /\.(?:jpe?g|png|apng|webp|gif|svg|avif|heic|bmp|tiff?|jfif)$/i;
/** Files that a browser opens as pages, with the rights of the portal's own. */
const runs = /\.(?:x?html?|xht|svgz?|xml|xslt?|m?js|mhtml?|hta)$/i;
const textPath = /\.(?:md|ya?ml)$/i;

/** @param checked what it points to; of `site.yml`, the pictures of its banners */
export function linkFile(
  {
    file,
    checked,
  }: Pick<ReadFile, 'file'> & { checked: Pick<ReadFile['checked'], 'references' | 'headings'> },
  around: Surroundings,
): LinkedFile {
  const { lookups, suggest } = around;
  const linked: LinkedFile = {
    problems: [],
    links: {},
    bodyPictures: {},
    named: new Map(),
    pictures: [],
    attachments: [],
  };
  const { problems } = linked;
  const picture = ({ as, to, at }: Reference) => {
    const target = resolvePicture(file, to, lookups);
    if (target.kind === 'external') {
      const host = hostOf(target.url);
      linked.pictureHosts ??= [];
      if (host) add(linked.pictureHosts, host);
      return;
    }
    if (target.kind === 'missing') {
      const found = suggest.path(file, target.target, (path) => picturePath.test(path));
      const nearest = as === 'body-picture' ? found && inMarkdown(found) : found;
      problems.push(problem('picture-missing', file, { path: target.target, nearest }, at));
      return;
    }
    if (as === 'picture') linked.named.set(to, target.path);
    else linked.bodyPictures[to] = target.path;
    add(linked.pictures, target.path);
    problems.push(...pictureProblems(file, target.path, around.judge(target.path), at));
  };
  const attach = (path: string, at: Place) => {
    add(linked.attachments, path);
    if (runs.test(path)) problems.push(problem('attachment-unsafe', file, { path }, at));
  };
  // All else is compared in other places: it is a matter between files, or of the moment.
  const visit: Partial<Record<Reference['as'], (reference: Reference) => void>> = {
    picture,
    'body-picture': picture,
    link({ to, at }) {
      const target = resolveLink(file, to, lookups);
      if (lacksHeading(target, checked.headings, lookups)) {
        problems.push(problem('link-heading-missing', file, { heading: target.hash.slice(1) }, at));
        target.hash = '';
      }
      if (target.kind !== 'external') linked.links[to] = target;
      if (target.kind === 'file') attach(target.path, at);
      if (target.kind === 'missing') problems.push(missingLink(file, to, target, at, suggest));
    },
    attachment({ to, at }) {
      const target = resolvePicture(file, to, lookups);
      if (target.kind === 'file') {
        linked.named.set(to, target.path);
        attach(target.path, at);
        return;
      }
      const path = target.kind === 'missing' ? target.target : target.url;
      const nearest = suggest.path(file, path, (candidate) => !textPath.test(candidate));
      problems.push(problem('attachment-missing', file, { path, nearest }, at));
    },
    related({ to, at }) {
      const id = to.replace(/^\/+|\/+$/g, '').replace(/\.md$/i, '');
      if (lookups.articles.has(id)) return;
      problems.push(problem('related-unknown', file, { id, nearest: suggest.article(id) }, at));
    },
  };
  for (const reference of checked.references) visit[reference.as]?.(reference);
  return linked;
}

type WithHash = Extract<LinkTarget, { hash: string }>;

function lacksHeading(
  target: LinkTarget,
  own: readonly string[],
  { headings }: Lookups,
): target is WithHash {
  if (!('hash' in target) || target.hash === '' || target.hash === '#') return false;
  const found = target.kind === 'anchor' ? own : (headings.get(target.id) ?? []);
  return !found.includes(target.hash.slice(1));
}

function missingLink(
  file: string,
  href: string,
  { target }: Extract<LinkTarget, { kind: 'missing' }>,
  at: Place,
  suggest: Suggester,
): Problem {
  const outside = outsideAddress(href);
  if (outside !== undefined) {
    return problem('link-missing', file, { target: href, nearest: outside }, at);
  }
  const nearest = target.startsWith('/')
    ? suggest.address(target)
    : suggest.path(file, target, (path) => !/\.ya?ml$/i.test(path));
  return problem('link-missing', file, { target, nearest: nearest && inMarkdown(nearest) }, at);
}

function pictureProblems(
  file: string,
  path: string,
  verdict: PictureVerdict,
  at: Place,
): Problem[] {
  const name = path.normalize('NFC');
  switch (verdict.is) {
    case 'good':
      return [];
    case 'unsupported':
      return [problem('picture-unsupported', file, { path: name, format: verdict.format }, at)];
    case 'unreadable':
      return [problem('picture-unreadable', file, { path: name, reason: verdict.reason }, at)];
    case 'misnamed': {
      const right = `${name.slice(name.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}${verdict.extension}`;
      return [problem('picture-name', file, { path: name, right }, at)];
    }
  }
}

function hostOf(address: string): string | undefined {
  // `//anh.example.vn/a.jpg` is one, too.
  const whole = address.replace(/^\/\//, 'https://');
  return URL.canParse(whole) ? new URL(whole).host : undefined;
}

/** Blanks end an address in Markdown, unless it stands between angle brackets. */
function inMarkdown(path: string): string {
  return /[\s()]/.test(path) ? `<${path}>` : path;
}

function add(list: string[], path: string): void {
  if (!list.includes(path)) list.push(path);
}
