import type { Random } from '../../../bench/random.ts';
import { pictureOf } from '../content.ts';
import {
  type Draft,
  documentOf,
  draftOf,
  folderOf,
  intoFolder,
  type Newsroom,
  NOW,
} from './newsroom.ts';

/** One thing that somebody does between two builds. */
export type Edit = (room: Newsroom, random: Random) => void | Promise<void>;

const DAY = 86_400_000;

/** What happens to a newsroom, by name. Each leaves content without errors. */
export const edits: Readonly<Record<string, Edit>> = {
  'a new article': (room, random) => void draftOf(room, random, 'thoi-su', room.now - 3_600_000),
  'a new article with pictures': (room, random) =>
    intoFolder(room, draftOf(room, random, undefined, room.now - 60_000), random),
  'a backdated article': (room, random) =>
    void draftOf(room, random, 'thoi-su', NOW - (100 + random.below(300)) * DAY),
  'a changed body': (room, random) => {
    random.pick(room.drafts).body += '\n\nBổ sung: nước đã rút.';
  },
  'a changed title': (room, random) => {
    random.pick(room.drafts).title += ' (cập nhật)';
  },
  'a changed date': (room, random) => {
    const draft = plain(room, random);
    draft.date = `${draft.date.slice(0, 8)}${String(1 + random.below(28)).padStart(2, '0')} 09:30`;
  },
  'a renamed article': (room, random) => {
    const draft = plain(room, random);
    draft.keys.aliases = `[/${draft.section}/${draft.slug}/]`;
    draft.slug = `doi-ten-${draft.slug}`;
  },
  'a moved article': (room, random) => {
    const draft = plain(room, random);
    draft.section = random.pick(room.sections.filter(({ id }) => id !== draft.section)).id;
  },
  'a deleted article': (room, random) => {
    const gone = random.pick(room.drafts.filter(({ slug }) => !isLinked(room, slug)));
    room.drafts = room.drafts.filter((each) => each !== gone);
    for (const path of Object.keys(room.files))
      if (path.startsWith(`${folderOf(gone)}/`)) delete room.files[path];
  },
  'a link to another article': (room, random) => {
    const to = random.pick(room.drafts.filter((each) => isOut(room, each) && !each.hasFolder));
    random.pick(room.drafts).body += `\n\n[Xem](/${to.section}/${to.slug}/)`;
    to.keys.kicker = 'Được nhắc tới';
  },
  'another picture of the same name': async (room, random) => {
    const pictures = Object.keys(room.files).filter((path) => path.endsWith('.jpg'));
    if (pictures.length > 0)
      room.files[random.pick(pictures)] = await pictureOf(9, 9, random.below(250));
  },
  'another attachment of the same name': (room, random) => {
    const attached = Object.keys(room.files).filter((path) => path.endsWith('.pdf'));
    if (attached.length > 0)
      room.files[random.pick(attached)] = Buffer.from(`mới ${random.next()}`);
  },
  'a tag': (room, random) => {
    random.pick(room.drafts).keys.tags = `[${random.pick(['Hạ tầng', 'Tết', 'Biên giới'])}]`;
  },
  'an event': (room, random) => {
    random.pick(room.drafts).keys.event = 'bao-so-9';
  },
  'an author': (room, random) => {
    random.pick(room.drafts).keys.author = random.pick(['Văn Khải', 'Thu Phương']);
  },
  'a correction': (room, random) => {
    random.pick(room.drafts).keys.corrections =
      `[{date: 2026-11-01, text: Sửa ${random.below(99)}}]`;
  },
  'an article taken back': (room, random) => {
    plain(room, random).keys.retracted = '{date: 2026-11-01, text: Nguồn tin sai}';
  },
  'the page of an event': (room, random) => {
    room.others['events/bao-so-9.md'] = `title: Bão số 9\nlead: Diễn biến ${random.below(99)}`;
  },
  'a notice': (room, random) => {
    const days = 'from: 2026-11-23 08:00\nuntil: 2026-12-01';
    room.others[`notices/bao-${random.below(5)}.md`] = `title: Báo ${random.below(99)}\n${days}`;
  },
  'a document that replaces another': (room, random) => {
    const number = 30 + random.below(40);
    room.others[`documents/${number}-ct-tu.md`] = documentOf(
      number,
      '2026-11-21',
      'effective: 2026-12-01\nexpires: 2026-12-20\nreplaces: 27-CT/TU',
    );
  },
  'the number of a document in a text': (room, random) => {
    random.pick(room.drafts).body += `\n\nTheo 27-CT/TU và ${30 + random.below(40)}-CT/TU.`;
  },
  'a draft published': (room) => {
    for (const draft of room.drafts) delete draft.keys.draft;
  },
  'an article expires': (room, random) => {
    const draft = plain(room, random);
    // An article that ends before it begins is an error.
    if (draft.date < '2026-10-31') draft.keys.expires = '2026-11-01';
  },
  'a section renamed': (room, random) => {
    random.pick(room.sections).title += ' mới';
  },
  'a section with a new id': (room) => {
    const section = room.sections.find(({ id }) => id.startsWith('nong-nghiep'));
    if (!section) return;
    const id = `${section.id}-2`;
    section.aliases = section.id;
    for (const draft of room.drafts.filter((each) => each.section === section.id)) {
      const before = folderOf(draft);
      draft.section = id;
      for (const path of Object.keys(room.files).filter((each) => each.startsWith(`${before}/`))) {
        room.files[path.replace(before, folderOf(draft))] = room.files[path] as Buffer;
        delete room.files[path];
      }
    }
    for (const draft of room.drafts)
      draft.body = draft.body.replaceAll(`/${section.id}/`, `/${id}/`);
    section.id = id;
  },
  'the menu': (room, random) => {
    room.site.menu = `[thoi-su${random.below(2) === 0 ? ', gioi-thieu' : ''}]`;
  },
  'the imprint': (room, random) => {
    room.site.imprint = `{owner: Tòa soạn ${random.below(99)}}`;
  },
  'list lengths': (room, random) => {
    room.site.lists = `{front: ${8 + random.below(6)}}`;
  },
  'a standing page': (room, random) => {
    room.pages[`trang-${random.below(9)}`] = 'Trang mới';
  },
  'the clock moves past a publication': (room) => {
    room.now += 4 * DAY;
  },
  'the clock moves past an expiry and a pin': (room) => {
    room.now += 33 * DAY;
  },
  'the clock moves past ninety days': (room) => {
    room.now += 91 * DAY;
  },
  'the clock moves back': (room) => {
    room.now -= 2 * DAY;
  },
  'nothing at all': () => {},
  'another picture of the banner': async (room, random) => {
    room.files['bieu-ngu.jpg'] = await pictureOf(random.below(250), 9, 9);
  },
  'a preview, or none any more': (room) => turn(room, 'PORTAL_DRAFTS'),
  'compressed copies, or none any more': (room) => turn(room, 'PORTAL_COMPRESS'),
  'other words': (room, random) => {
    room.code['src/words/vi.ts'] =
      `Object.assign(vi.event, { label: 'Chuyên đề ${random.below(99)}' });`;
  },
  'a template': (room, random) => {
    room.code['src/components/Signature.astro'] = `<!-- ${random.next()} -->`;
  },
  'the configuration': (room, random) => {
    room.code['astro.config.mjs'] = `// ${random.next()}`;
  },
  'a package of another version': (room, random) => {
    room.code['package-lock.json'] = ' '.repeat(1 + random.below(9));
  },
};

function turn({ settings }: Newsroom, setting: string): void {
  settings[setting] = settings[setting] === '1' ? '' : '1';
}

/** An article that readers see, without files of its own, and to which nobody links. */
function plain(room: Newsroom, random: Random): Draft {
  return random.pick(
    room.drafts.filter(
      (each) =>
        !each.hasFolder && !each.keys.draft && !each.keys.expires && !isLinked(room, each.slug),
    ),
  );
}

/** Readers see it, and will. */
function isOut({ now }: Newsroom, { keys, date }: Draft): boolean {
  return (
    !keys.draft && !keys.expires && Date.parse(`${date.replace(' ', 'T')}+07:00`) < now - 9 * DAY
  );
}

function isLinked({ drafts }: Newsroom, slug: string): boolean {
  return drafts.some(({ body }) => body.includes(`/${slug}/`));
}
