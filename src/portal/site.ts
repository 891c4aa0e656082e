import type { Day } from './moment.ts';
import type { Picture } from './picture.ts';

/** A link as menus and blocks show it. */
export interface Link {
  title: string;
  url: string;
}

/** A menu entry: a section, a page or any address; at most two levels. */
export interface MenuItem extends Link {
  children: readonly Link[];
}

/** Who owns the portal, printed at the foot of every page; every line optional. */
export interface Imprint {
  /** The body above a newspaper, printed below its name too. */
  governing?: string;
  owner?: string;
  responsible?: string;
  /** Of a newspaper. */
  head?: string;
  address?: string;
  phone?: string;
  email?: string;
  /** A line, or its parts. */
  licence?: string | Licence;
  note?: string;
}

export interface Licence {
  number?: string;
  date?: Day;
  issuer?: string;
}

/** A picture that leads somewhere; its `alt` says where. */
export interface Banner {
  picture: Picture;
  url: string;
}

/** Servers that the owner of a portal named for what it cannot do by itself; nothing is asked of anybody without them. */
export interface Hooks {
  /** A picture that counts who fetches it. */
  visitCounter?: string | undefined;
  /** A file of JSON that others keep: `[{ "title": …, "url": … }]`. */
  mostRead?: string | undefined;
  /** A form for what readers have to say; `{url}` stands for the article. */
  comments?: string | undefined;
  poll?: Link | undefined;
}

/** How many articles the lists show. */
export interface ListLengths {
  /** Articles on the front of a section or tag. */
  front: number;
  /** "Tin mới" on the home page. */
  newest: number;
  /** Articles in the block of one section on the home page. */
  block: number;
  /** Articles in a feed. */
  feed: number;
}

/** The portal's own settings, from `site.yml`. */
export interface Site {
  name: string;
  tagline?: string;
  /** Absolute, without a slash at its end: `https://songtra.example.vn`. */
  url: string;
  /** BCP 47: `vi`. */
  language: string;
  /** IANA name: `Asia/Ho_Chi_Minh`. */
  timeZone: string;
  imprint: Imprint;
  lists: ListLengths;
  links: readonly Link[];
  menu: readonly MenuItem[];
  /** Services for citizens. */
  services: readonly Link[];
  banners: readonly Banner[];
  hooks: Hooks;
  /** Readers' browsers keep no copies of what was read. */
  offline?: false;
  /** A preview that shows drafts: every page says `noindex`. */
  preview: boolean;
}
