import { nearest } from '#text/nearest.ts';
import type { AdminFile, MenuFileChild, MenuFileItem, SiteFile } from '../schema/site.ts';
import type { SectionData } from './section-data.ts';

export interface LinkData {
  title: string;
  url: string;
}

/** `site.yml`, checked, with every default filled in; JSON. */
export interface SiteData {
  name: string;
  tagline?: string;
  /** Absolute, without a slash at its end. */
  url: string;
  language: string;
  timeZone: string;
  imprint: NonNullable<SiteFile['imprint']>;
  lists: { front: number; newest: number; block: number; feed: number };
  links: LinkData[];
  menu: (LinkData & { children: LinkData[] })[];
  /** Services for citizens, on the home page. */
  services: LinkData[];
  /** `path`: of the picture, from the content folder once the whole folder is known. */
  banners: { path: string; alt: string; url: string }[];
  /** Servers that the owner named for what a static portal cannot do. */
  hooks: NonNullable<SiteFile['hooks']>;
  /** Readers' browsers keep no copies. */
  offline?: false;
  /** Absent when the portal has no web form. */
  admin?: AdminData;
}

/** Where the web form keeps articles, and how writers sign in there. */
export interface AdminData extends AdminFile {
  branch: string;
  /** From the top of the repository, without slashes at its ends; empty when it is the whole. */
  folder: string;
}

type MenuPath = (string | number)[];

/** A menu entry that leads nowhere. */
interface MenuTrouble {
  /** Where it stands in `site.yml`. */
  path: MenuPath;
  nearest: string | undefined;
  /** It names nothing at all. */
  bare: boolean;
}

export const defaultTimeZone = 'Asia/Ho_Chi_Minh';

/**
 * @param sections the tree; the menu without `menu:`
 * @param pages titles of the standing pages by id
 */
export function siteData(
  file: SiteFile,
  sections: readonly SectionData[],
  pages: ReadonlyMap<string, string>,
): { site: SiteData; troubles: MenuTrouble[] } {
  const troubles: MenuTrouble[] = [];
  const titles = new Map(
    sections
      .flatMap((section) => [section, ...section.children])
      .map(({ id, title }) => [id, title]),
  );
  const link = (item: MenuFileItem | MenuFileChild, path: MenuPath): LinkData => {
    const entry = typeof item === 'string' ? entryOf(item) : item;
    const wanted = entry.section ?? entry.page ?? '';
    const known = titles.get(wanted) ?? pages.get(wanted);
    if (entry.url !== undefined) {
      return { title: entry.title ?? entry.url, url: entry.url };
    }
    if (known === undefined) {
      const meant = nearest(wanted, [...titles.keys(), ...pages.keys()]);
      troubles.push({ path, nearest: meant, bare: wanted === '' });
    }
    return { title: entry.title ?? known ?? wanted, url: `/${wanted}/` };
  };
  const menu = file.menu
    ? file.menu.map((item, index) => ({
        ...link(item, ['menu', index]),
        children: (typeof item === 'string' ? [] : (item.children ?? [])).map((child, at) =>
          link(child, ['menu', index, 'children', at]),
        ),
      }))
    : sections.map((section) => ({
        ...link(section.id, []),
        children: section.children.map((child) => link(child.id, [])),
      }));
  const site: SiteData = {
    name: file.name,
    ...(file.tagline !== undefined && { tagline: file.tagline }),
    url: file.url,
    language: file.language ?? 'vi',
    timeZone: file.timeZone ?? defaultTimeZone,
    imprint: file.imprint ?? {},
    lists: {
      front: file.lists?.front ?? 20,
      newest: file.lists?.newest ?? 12,
      block: file.lists?.block ?? 5,
      feed: file.lists?.feed ?? 30,
    },
    links: file.links ?? [],
    services: file.services ?? [],
    banners: (file.banners ?? []).map(({ image, alt, url }) => ({ path: image, alt, url })),
    hooks: file.hooks ?? {},
    menu,
    ...(file.offline === false && { offline: file.offline }),
    ...(file.admin && { admin: adminData(file.admin) }),
  };
  return { site, troubles };
}

function adminData(file: AdminFile): AdminData {
  const folder = (file.folder ?? 'content').replace(/^[./]+|\/+$/g, '');
  return { ...file, branch: file.branch ?? 'main', folder };
}

/** A menu entry of one text is an address or an id. */
function entryOf(text: string): Exclude<MenuFileChild, string> {
  return /^(?:\/|https?:)/.test(text) ? { url: text } : { section: text };
}
