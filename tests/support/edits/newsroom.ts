import type { Random } from '../../../bench/random.ts';
import { pictureOf } from '../content.ts';

/** An article as a newsroom has it; its file is made from this. */
export interface Draft {
  section: string;
  slug: string;
  title: string;
  /** `2026-05-31 08:00`, in Vietnam. */
  date: string;
  body: string;
  /** Further lines of front matter. */
  keys: Record<string, string>;
  /** Lies in a folder of its own with `anh.jpg` and `tep.pdf`. */
  hasFolder: boolean;
}

/** Everything that decides a portal, in memory; edits change it, and then it is written down. */
export interface Newsroom {
  drafts: Draft[];
  site: Record<string, string>;
  sections: { id: string; title: string; under?: string; aliases?: string }[];
  pages: Record<string, string>;
  /** Front matter of events, notices and documents, by path. */
  others: Record<string, string>;
  /** Bytes of pictures and attachments by path. */
  files: Record<string, Buffer>;
  /** Milliseconds. */
  now: number;
  /** Changed files of the project itself, by path. */
  code: Record<string, string>;
  /** Of its builds, as they stand in the environment. */
  settings: Record<string, string>;
}

const WORDS = 'đê biển cầu đường trường lúa tôm cá bão lũ hội nghị khánh thành học sinh y tế'.split(
  ' ',
);
export const NOW = Date.parse('2026-11-22T08:00:00+07:00');
const HOUR = 3_600_000;

/** Three dozen articles of two years: a section with more than a bundle a year, drafts, some still to come, some that expire. */
export async function newsroom(random: Random): Promise<Newsroom> {
  const room: Newsroom = {
    drafts: [],
    site: {
      name: 'Cổng thử',
      url: 'https://thu.example.vn',
      banners: '[{image: ./bieu-ngu.jpg, alt: Biểu ngữ, url: /thoi-su/}]',
    },
    sections: [
      { id: 'thoi-su', title: 'Thời sự' },
      { id: 'kinh-te', title: 'Kinh tế' },
      { id: 'nong-nghiep', title: 'Nông nghiệp', under: 'kinh-te' },
    ],
    pages: { 'gioi-thieu': 'Giới thiệu' },
    others: {
      'events/bao-so-9.md': 'title: Bão số 9',
      'notices/cat-dien.md': 'title: Cắt điện\nfrom: 2026-11-20\nuntil: 2026-11-25',
      'documents/27-ct-tu.md': documentOf(27, '2025-05-12'),
    },
    files: { 'bieu-ngu.jpg': await pictureOf(9, random.below(250), 9) },
    now: NOW,
    code: {},
    settings: {},
  };
  for (let at = 0; at < 36; at++) {
    const moment = NOW - (36 - at) * 15 * 24 * HOUR;
    const draft = draftOf(room, random, at % 3 === 2 ? undefined : 'thoi-su', moment);
    if (at % 9 === 0) await intoFolder(room, draft, random);
    if (at === 20) draft.keys.draft = 'true';
    if (at === 22) draft.keys.expires = '2026-12-24';
    if (at === 24) draft.keys.pinned = '2026-12-02';
    if (at > 30) draft.keys.event = 'bao-so-9';
  }
  for (const days of [3, 20]) draftOf(room, random, 'thoi-su', NOW + days * 24 * HOUR);
  return room;
}

/** One more article. @param section any when absent @param moment milliseconds */
export function draftOf(
  room: Newsroom,
  random: Random,
  section: string | undefined,
  moment: number,
): Draft {
  const words = (count: number) =>
    Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
  const number = 1 + Math.max(0, ...room.drafts.map(({ slug }) => Number(/\d+$/.exec(slug)?.[0])));
  const draft: Draft = {
    section: section ?? random.pick(room.sections).id,
    slug: `bai-${number}`,
    title: `Bài ${number} về ${words(4)}`,
    date: new Date(moment + 7 * HOUR).toISOString().slice(0, 16).replace('T', ' '),
    body: `${words(30)}.\n\n${words(20)}.`,
    keys:
      random.below(2) === 0 ? { tags: `[${random.pick(['Hạ tầng', 'Mùa vụ', 'Bão lũ'])}]` } : {},
    hasFolder: false,
  };
  room.drafts.push(draft);
  return draft;
}

/** Gives an article a folder with a picture of its own, one in its body, and a file for download. */
export async function intoFolder(room: Newsroom, draft: Draft, random: Random): Promise<void> {
  draft.hasFolder = true;
  draft.keys.image = '{src: ./anh.jpg, alt: Ảnh}';
  draft.body += '\n\n![Trong bài](./than.jpg)\n\n[Phụ lục](./tep.pdf)';
  const folder = folderOf(draft);
  room.files[`${folder}/anh.jpg`] = await pictureOf(random.below(250), 90, 90);
  room.files[`${folder}/than.jpg`] = await pictureOf(60, random.below(250), 90);
  room.files[`${folder}/tep.pdf`] = Buffer.from(`tệp ${random.next()}`);
}

/** The front matter of a document that the portal holds. */
export function documentOf(number: number, issued: string, keys = ''): string {
  return `number: ${number}-CT/TU\nkind: Chỉ thị\nissuer: Tỉnh ủy\nabstract: Về đê điều\nissued: ${issued}\n${keys}`;
}

export function folderOf({
  section,
  date,
  slug,
}: Pick<Draft, 'section' | 'date' | 'slug'>): string {
  return `articles/${section}/${date.slice(0, 4)}/${slug}`;
}

/** Every file of the content folder. */
export function contentOf(room: Newsroom): Map<string, string | Buffer> {
  const rows = (record: Record<string, string>) =>
    Object.entries(record)
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
  const line = ({ id, title, aliases }: Newsroom['sections'][number], indent: string) =>
    `${indent}- id: ${id}\n${indent}  title: ${title}\n${aliases ? `${indent}  aliases: [${aliases}]\n` : ''}`;
  const tree = room.sections
    .filter(({ under }) => !under)
    .map((section) => {
      const children = room.sections.filter(({ under }) => under === section.id);
      return (
        line(section, '') +
        (children.length > 0 ? '  children:\n' : '') +
        children.map((child) => line(child, '    ')).join('')
      );
    });
  return new Map<string, string | Buffer>([
    ['site.yml', rows(room.site)],
    ['sections.yml', tree.join('')],
    ...Object.entries(room.pages).map(([id, title]): [string, string] => [
      `pages/${id}.md`,
      `---\ntitle: ${title}\n---\n${title} của tỉnh.\n`,
    ]),
    ...Object.entries(room.others).map(([path, keys]): [string, string] => [
      path,
      `---\n${keys}\n---\nChữ của ${path}.\n`,
    ]),
    ...room.drafts.map((draft): [string, string] => [
      `${folderOf(draft)}${draft.hasFolder ? '/index' : ''}.md`,
      `---\ntitle: ${draft.title}\ndate: ${draft.date}\n${rows(draft.keys)}---\n${draft.body}\n`,
    ]),
    ...Object.entries(room.files),
  ]);
}
