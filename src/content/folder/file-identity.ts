import { nearest } from '#text/nearest.ts';
import { isReservedSlug } from '#text/reserved-slug.ts';
import { slugify } from '#text/slug.ts';
import { type Problem, problem } from '../problem.ts';
import { SLUG } from '../schema/text.ts';
import { type FileKind, fileKinds } from './file-kinds.ts';
import { reservedRoots } from './reserved.ts';

/** What the path of a file says: `id` is its identity and its URL. */
export interface FileIdentity {
  kind: FileKind;
  /** `thoi-su/khanh-thanh-cau`, `gioi-thieu`, `su-kien/bao-so-9`. */
  id: string;
  /** Empty for anything but an article, and for an article that stands in no folder. */
  section: string;
  slug: string;
  /** The path the file should have, when its name is wrong. */
  rightPath?: string;
}

/**
 * Reads the identity of a file from its path; a wrong name counts as the right one it is near to.
 *
 * @param path from the content folder, as on disk
 * @returns undefined for files that are no page of the portal
 * @example identify('articles/thoi-su/2026/Tin Mới.md')
 *   // { kind: 'article', id: 'thoi-su/tin-moi', section: 'thoi-su', slug: 'tin-moi', rightPath: 'articles/thoi-su/2026/tin-moi.md' }
 */
export function identify(path: string): FileIdentity | undefined {
  const steps = path.split('/');
  const folder = steps[0]?.normalize('NFC') ?? '';
  const known = Object.hasOwn(fileKinds, folder) ? fileKinds[folder] : undefined;
  const ending = known?.endings.find((each) => path.endsWith(each));
  if (steps.length < 2 || !known || ending === undefined) return undefined;
  const { kind, root } = known;
  const depth = kind === 'article' ? 2 : 1;
  const isIndex = steps.at(-1) === 'index.md' && steps.length > depth + 1;
  const at = isIndex ? steps.length - 2 : steps.length - 1;
  const name = isIndex ? (steps[at] as string) : (steps[at] as string).slice(0, -ending.length);
  const slug = SLUG.test(name) ? name : slugify(name) || 'khong-ten';
  const section =
    kind === 'article' && steps.length > 2 ? (steps[1] as string).normalize('NFC') : '';
  const right = steps.with(at, isIndex ? slug : slug + ending).join('/');
  return {
    kind,
    section,
    slug,
    id: kind === 'article' ? `${section}/${slug}` : root ? `${root}/${slug}` : slug,
    ...(right !== path && { rightPath: right }),
  };
}

/** A folder below the section that goes by the name of another section, and the path the file would have there. */
function innerSection(
  file: string,
  section: string,
  sections: ReadonlySet<string>,
): { inner: string; right: string } | undefined {
  const steps = file.normalize('NFC').split('/');
  // The folder of an `index.md` is the article's own.
  const last = steps.length - (steps.at(-1) === 'index.md' ? 2 : 1);
  const at = steps.findIndex(
    (step, i) => i > 1 && i < last && step !== section && sections.has(step),
  );
  const inner = steps[at];
  if (at === -1 || inner === undefined) return undefined;
  return { inner, right: ['articles', ...steps.slice(at)].join('/') };
}

/** Whether systems name a second copy of a file so: `tin (1).md`, `tin - Copy.md`, `Bản sao của tin.md`. */
export function isCopyName(path: string): boolean {
  const steps = path.normalize('NFC').split('/');
  const name = (steps.at(-1) === 'index.md' ? steps.at(-2) : steps.at(-1)) ?? '';
  return /^(?:bản sao|copy of)\b|[\s_]\(\d+\)(?:\.|$)|[\s_-]+(?:copy|bản sao|sao chép)(?:\s*\(?\d+\)?)?(?:\.|$)/iu.test(
    name,
  );
}

/**
 * What is wrong with a file's place in the folder.
 *
 * @param sections present ids; undefined when `sections.yml` has errors, since then every article would seem misplaced
 */
export function placeProblems(
  file: string,
  { kind, section, slug, rightPath }: FileIdentity,
  sections: ReadonlySet<string> | undefined,
): Problem[] {
  const problems: Problem[] = [];
  if (rightPath !== undefined) {
    const facts = { right: rightPath.normalize('NFC'), copy: isCopyName(file) };
    problems.push(problem('file-name-wrong', file, facts));
  }
  if (kind === 'article' && section === '')
    problems.push(problem('article-without-section', file, {}));
  else if (kind === 'article' && sections?.has(section) === false) {
    const meant = nearest(section, sections);
    problems.push(problem('section-unknown', file, { section, nearest: meant }));
  }
  const inner = kind === 'article' && sections ? innerSection(file, section, sections) : undefined;
  if (inner) problems.push(problem('section-below-section', file, { section, ...inner }));
  const isRoot = kind === 'page' && reservedRoots.includes(slug);
  if (isRoot || isReservedSlug(slug)) problems.push(problem('slug-reserved', file, { slug }));
  if (kind === 'page' && sections?.has(slug))
    problems.push(problem('page-id-taken', file, { id: slug }));
  return problems;
}
