import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { checkYaml } from '../file/check-yaml.ts';
import type { Reference } from '../file/checked-file.ts';
import { decodeText, placeOf } from '../file/source-text.ts';
import { partAt, type YamlTree } from '../file/yaml-tree.ts';
import { hasErrors, type Problem, problem } from '../problem.ts';
import { sectionsSchema } from '../schema/sections.ts';
import { type SiteFile, siteSchema } from '../schema/site.ts';
import { type ChosenProfile, chosenProfile, profileProblems } from './profile-rules.ts';
import { type SectionData, sectionData } from './section-data.ts';
import { sectionProblems } from './section-rules.ts';
import { defaultTimeZone, type SiteData, siteData } from './site-data.ts';

/** `site.yml` and `sections.yml` as far as they can be told without the rest of the folder. */
export interface ReadSite {
  /** The tree; empty when `sections.yml` has errors. */
  sections: SectionData[];
  /** Present ids; absent when `sections.yml` has errors. */
  sectionIds?: ReadonlySet<string>;
  /** IANA name; the default when `site.yml` does not say or is wrong. */
  timeZone: string;
  /** Of `site.yml`, when it is there and right. */
  url?: string;
  /** The pictures of its banners. */
  pictures: Reference[];
  /** What kind of portal it says to be. */
  profile?: ChosenProfile;
  /**
   * The portal's settings, absent when one of the two files has errors, and every problem of both.
   *
   * @param pages titles of the standing pages by id
   * @param leadsSomewhere whether an address of the portal, as the writer typed it, has a page
   */
  finish(
    pages: ReadonlyMap<string, string>,
    leadsSomewhere: (url: string) => boolean,
  ): { site?: SiteData; problems: Problem[] };
}

export function readSite(folder: string): ReadSite {
  const settings = readYaml(folder, 'site.yml', siteSchema, () =>
    problem('site-missing', 'site.yml', {}),
  );
  const tree = readYaml(folder, 'sections.yml', sectionsSchema, () =>
    problem('sections-missing', 'sections.yml', {}),
  );
  const profile = chosenProfile(settings.text, settings.tree);
  const sections = tree.data ? sectionData(tree.data) : [];
  return {
    sections,
    ...(tree.data && { sectionIds: idsOf(sections) }),
    timeZone: settings.data?.timeZone ?? defaultTimeZone,
    ...(settings.data && { url: settings.data.url }),
    ...(profile && { profile }),
    pictures: bannerPictures(settings),
    finish(pages, leadsSomewhere) {
      const demanded = profileProblems(settings.text, settings.tree);
      const isDemanded = new Set(demanded.map(({ facts }) => facts.key));
      const problems = [
        ...demanded,
        // The profile's own problem tells more.
        ...settings.problems.filter(
          ({ kind, facts }) => kind !== 'key-missing' || !isDemanded.has(facts.key),
        ),
        ...tree.problems,
      ];
      problems.push(...sectionProblems(tree.text, tree.tree, new Set(pages.keys())));
      if (!settings.data) return { problems };
      const { site, troubles } = siteData(settings.data, sections, pages);
      for (const { path, nearest, bare } of tree.data ? troubles : []) {
        const at = placeOf(settings.text, ...partAt(settings.tree, path).range);
        problems.push(
          problem('menu-target-unknown', 'site.yml', { nearest, ...(bare && { bare }) }, at),
        );
      }
      const told = new Set(troubles.map(({ path }) => path.join()));
      for (const [path, { url }] of linksOf(site)) {
        if (leadsSomewhere(url) || told.has(path.join())) continue;
        const at = placeOf(settings.text, ...partAt(settings.tree, path).range);
        problems.push(problem('site-link-missing', 'site.yml', { url }, at));
      }
      return hasErrors(problems) ? { problems } : { site, problems };
    },
  };
}

/** Everything of the portal's frame that leads somewhere, with its place in `site.yml`. */
function linksOf({
  menu,
  links,
  services,
  banners,
}: SiteData): [(string | number)[], { url: string }][] {
  return [
    ...menu.flatMap((item, index): [(string | number)[], { url: string }][] => [
      [['menu', index], item],
      ...item.children.map((child, at): [(string | number)[], { url: string }] => [
        ['menu', index, 'children', at],
        child,
      ]),
    ]),
    ...Object.entries({ links, services, banners }).flatMap(([name, list]) =>
      list.map((link, index): [(string | number)[], { url: string }] => [[name, index], link]),
    ),
  ];
}

function bannerPictures({ data, text, tree }: YamlFile<SiteFile>): Reference[] {
  return (data?.banners ?? []).map(({ image }, index) => ({
    as: 'picture',
    to: image,
    at: placeOf(text, ...partAt(tree, ['banners', index, 'image']).range),
  }));
}

function idsOf(sections: readonly SectionData[]): Set<string> {
  return new Set(sections.flatMap(({ id, children }) => [id, ...idsOf(children)]));
}

interface YamlFile<Data> {
  text: string;
  tree: YamlTree;
  data?: Data;
  problems: Problem[];
}

function readYaml<Schema extends z.ZodType>(
  folder: string,
  file: string,
  schema: Schema,
  missing: () => Problem,
): YamlFile<z.output<Schema>> {
  const tree: YamlTree = { value: undefined, range: [0, 0], parts: new Map() };
  const failed = (each: Problem) => ({ text: '', tree, problems: [each] });
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return failed(absent ? missing() : problem('folder-unreadable', file, {}));
  }
  const decoded = decodeText(bytes);
  if ('badLine' in decoded) {
    return failed(problem('not-utf8', file, {}, { line: decoded.badLine, column: 1, length: 1 }));
  }
  return checkYaml(schema, file, decoded.text, [0, decoded.text.length]);
}
