import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { slugify } from '#text/slug.ts';
import { checkYaml } from './check-yaml.ts';
import { type Problem, problem } from './problem.ts';
import { reservedRoots, reservedSlugs } from './reserved.ts';
import { sectionsSchema } from './schema/sections.ts';
import { siteSchema } from './schema/site.ts';
import { SLUG } from './schema/text.ts';
import { type SectionData, sectionData } from './section-data.ts';
import { defaultTimeZone, type SiteData, siteData } from './site-data.ts';
import { decodeText, placeOf } from './source-text.ts';
import { partAt, type YamlTree } from './yaml-tree.ts';

/** The two files that speak of the whole portal. */
export interface CheckedSite {
  /** Absent when one of the files has errors. */
  site?: SiteData;
  sections: SectionData[];
  /** Of `site.yml`, or the default when it does not say. */
  timeZone: string;
  /** Of `site.yml`, when it is there and right. */
  url?: string;
  problems: Problem[];
}

/**
 * Reads and checks `site.yml` and `sections.yml`.
 *
 * @param pages titles of the standing pages by id, for the menu
 */
export function checkSite(folder: string, pages: ReadonlyMap<string, string>): CheckedSite {
  const siteFile = readYaml(folder, 'site.yml', siteSchema);
  const sectionsFile = readYaml(folder, 'sections.yml', sectionsSchema);
  const problems = [...siteFile.problems, ...sectionsFile.problems];
  if (!siteFile.found) problems.push(problem('site-missing', 'site.yml', {}));
  if (!sectionsFile.found) problems.push(problem('sections-missing', 'sections.yml', {}));
  const sections = sectionsFile.data ? sectionData(sectionsFile.data) : [];
  problems.push(...treeProblems(sectionsFile.text, sectionsFile.tree, new Set(pages.keys())));
  const timeZone = siteFile.data?.timeZone ?? defaultTimeZone;
  if (!siteFile.data) return { sections, timeZone, problems };
  const { site, troubles } = siteData(siteFile.data, sections, pages);
  if (sectionsFile.data) {
    for (const { path } of troubles) {
      const at = placeOf(siteFile.text, ...partAt(siteFile.tree, path).range);
      problems.push(problem('menu-target-unknown', 'site.yml', {}, at));
    }
  }
  const failed = problems.some(({ severity }) => severity === 'error');
  return { ...(!failed && { site }), sections, timeZone, url: site.url, problems };
}

interface YamlFile<Data> {
  found: boolean;
  text: string;
  tree: YamlTree;
  data?: Data | undefined;
  problems: Problem[];
}

function readYaml<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
): YamlFile<z.output<Schema>> {
  const tree: YamlTree = { value: undefined, range: [0, 0], parts: new Map() };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code !== 'ENOENT';
    const problems = found ? [problem('folder-unreadable', file, {})] : [];
    return { found, text: '', tree, problems };
  }
  const decoded = decodeText(bytes);
  if ('badLine' in decoded) {
    const at = { line: decoded.badLine, column: 1, length: 1 };
    return { found: true, text: '', tree, problems: [problem('not-utf8', file, {}, at)] };
  }
  const { text } = decoded;
  return { found: true, text, ...checkYaml(schema, file, text, [0, text.length]) };
}

/** Ids that are malformed, used twice or taken; a third level. Read from the tree, so that one wrong field hides no other. */
function treeProblems(text: string, tree: YamlTree, pages: ReadonlySet<string>): Problem[] {
  const file = 'sections.yml';
  const problems: Problem[] = [];
  const lines = new Map<string, number>();
  const formerIds: YamlTree[] = [];
  const visit = (list: YamlTree | undefined, level: number) => {
    for (const part of list?.parts.values() ?? []) {
      const id = part.parts.get('id');
      if (typeof id?.value === 'string') checkId(id.value.trim(), id);
      const aliases = part.parts.get('aliases');
      if (aliases) formerIds.push(...(aliases.parts.size > 0 ? aliases.parts.values() : [aliases]));
      const children = part.parts.get('children');
      if (level === 2 && children?.value !== undefined && children.key) {
        problems.push(problem('section-too-deep', file, {}, placeOf(text, ...children.key)));
      }
      visit(children, level + 1);
    }
  };
  const checkId = (id: string, part: YamlTree) => {
    const at = placeOf(text, ...part.range);
    const line = lines.get(id);
    if (!SLUG.test(id)) {
      const nearest = slugify(id) || undefined;
      problems.push(problem('section-id-wrong', file, { nearest }, at));
    } else if (line !== undefined) problems.push(problem('section-duplicate', file, { line }, at));
    else if ([...reservedRoots, ...reservedSlugs].includes(id)) {
      problems.push(problem('section-reserved', file, { id }, at));
    }
    if (line === undefined) lines.set(id, at.line);
  };
  visit(tree, 1);
  const former = new Set<string>();
  for (const part of formerIds) {
    if (typeof part.value !== 'string') continue;
    const id = part.value.trim();
    const at = placeOf(text, ...part.range);
    const taken = lines.has(id) || pages.has(id) || reservedRoots.includes(id) || former.has(id);
    if (!SLUG.test(id))
      problems.push(problem('section-id-wrong', file, { nearest: slugify(id) || undefined }, at));
    else if (taken) problems.push(problem('section-alias-taken', file, { id }, at));
    former.add(id);
  }
  return problems;
}
