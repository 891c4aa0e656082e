import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { formatReport } from '#content/report.ts';
import { keysAt, meaningAt } from '#content/schema/guide.ts';
import { siteSchema } from '#content/schema/site.ts';
import { type Profile, type ProfileName, profileNames, profiles } from '#content/site/profiles.ts';
import { read, scratch } from '../scratch.ts';

/** Everything that any profile may want. */
const whole = {
  name: 'Báo Sông Trà',
  url: 'https://bao.songtra.example.vn',
  imprint: {
    governing: 'Tỉnh ủy Sông Trà',
    owner: 'Văn phòng Ủy ban nhân dân tỉnh Sông Trà',
    responsible: 'Nguyễn Thị Diệu Khuê',
    head: 'Lê Thị Hồng Nhạn',
    address: 'Số 2 đường Bến Đá',
    phone: '0255 000 0123',
    email: 'toasoan@songtra.example.vn',
    licence: { number: '45/GP-BVHTTDL', date: '2026-03-18', issuer: 'Cục Báo chí' },
  },
};

const reportOf = async (site: object | string) => {
  const yaml = typeof site === 'string' ? site : stringify(site);
  const { problems, site: made } = await read(scratch({ 'site.yml': yaml }));
  return {
    made,
    kinds: problems.map(({ kind }) => kind),
    report: formatReport(problems),
    problems,
  };
};

/** A copy without what stands at a path, or with nothing behind its key. */
function without(site: object, path: readonly string[], left: 'no key' | 'an empty key'): object {
  const copy = structuredClone(site) as Record<string, unknown>;
  let group = copy;
  for (const step of path.slice(0, -1)) group = group[step] as Record<string, unknown>;
  if (left === 'no key') delete group[path.at(-1) ?? ''];
  else group[path.at(-1) ?? ''] = null;
  return copy;
}

const demands = profileNames.flatMap((name) => {
  const { site }: Profile = profiles[name];
  return site.map(({ key, rule }) => [name, key, rule] as [ProfileName, string, string]);
});

describe('the table', () => {
  it('demands keys that site.yml knows, each once and by a named act', () => {
    expect(demands.length).toBeGreaterThan(10);
    for (const [, key, rule] of demands) {
      const path = key.split('.');
      expect(keysAt(siteSchema, path.slice(0, -1))).toContain(path.at(-1));
      expect(meaningAt(siteSchema, path)).not.toBe('');
      expect(rule).toMatch(/\d+\/\d{4}\/(?:NĐ-CP|QH\d+)/);
    }
    const named = demands.map(([name, key]) => `${name} ${key}`);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe.each(demands)('%s without %s', (name, key, rule) => {
  const path = key.split('.');

  it.each(['no key', 'an empty key'] as const)(
    'with %s is told the key and the rule',
    async (left) => {
      const { made, kinds, report, problems } = await reportOf(
        without({ profile: name, ...whole }, path, left),
      );
      expect(kinds).toEqual(['imprint-missing']);
      expect(problems[0]).toMatchObject({ severity: 'error', file: 'site.yml' });
      expect(report).toContain(`“${key}”`);
      expect(report).toContain(`Căn cứ: ${rule}.`);
      expect(report).toContain(`“${path.at(-1)}: …”`);
      expect(made).toBeUndefined();
    },
  );
});

describe('a profile', () => {
  it.each(['portal', 'press'] as const)(
    'of %s has what it wants in a whole imprint',
    async (name) => {
      const { made, report } = await reportOf({ profile: name, ...whole });
      expect(report).toBe('');
      expect(made?.imprint).toEqual(whole.imprint);
    },
  );

  it('demands nothing where none is named, and changes nothing of the site', async () => {
    const bare = { name: whole.name, url: whole.url };
    const { made, report } = await reportOf(bare);
    expect(report).toBe('');
    expect(made).toEqual((await reportOf({ ...bare, profile: '' })).made);
    const { imprint } = whole;
    const none = await reportOf({ ...bare, imprint });
    const some = await reportOf({ ...bare, imprint, profile: 'press' });
    expect(some.made).toEqual(none.made);
  });

  it('may be written in any case; a slip gets a suggestion', async () => {
    expect((await reportOf({ ...whole, profile: 'Press' })).report).toBe('');
    const { problems } = await reportOf({ ...whole, profile: 'pres' });
    expect(problems).toMatchObject([
      { kind: 'value-wrong', at: { line: 15 }, facts: { key: 'profile', nearest: 'press' } },
    ]);
  });

  it('has its problems at the group, at the empty key, or at its own line', async () => {
    const lines = async (yaml: string) =>
      (await reportOf(yaml)).problems.map(({ at, facts: { key } }) => [key, at?.line]);
    const head = 'name: A\nurl: https://a.example.vn\nprofile: portal\n';
    expect(await lines(head)).toEqual([
      ['imprint.address', 3],
      ['imprint.email', 3],
      ['imprint.owner', 3],
      ['imprint.phone', 3],
      ['imprint.responsible', 3],
    ]);
    const some = 'imprint:\n  owner: A\n  address: B\n  phone:\n  email: a@b.vn\n';
    expect(await lines(head + some)).toEqual([
      ['imprint.responsible', 4],
      ['imprint.phone', 7],
    ]);
  });

  it('of the press wants the parts of a licence, not one line', async () => {
    const imprint = { ...whole.imprint, licence: 'Giấy phép số 45/GP-BVHTTDL' };
    const { problems } = await reportOf({ ...whole, imprint, profile: 'press' });
    expect(problems.map(({ facts: { key } }) => key)).toEqual([
      'imprint.licence.date',
      'imprint.licence.issuer',
      'imprint.licence.number',
    ]);
    expect((await reportOf({ ...whole, imprint, profile: 'portal' })).made?.imprint).toEqual(
      imprint,
    );
  });

  it('hides no other problem and is hidden by none', async () => {
    const { kinds } = await reportOf('profile: portal\nimprint:\n  phon: 0255\n');
    expect(kinds.toSorted()).toEqual([
      ...Array(5).fill('imprint-missing'),
      'key-missing',
      'key-missing',
      'key-unknown',
    ]);
  });
});

describe('the day of a licence', () => {
  const dayOf = async (date: string) => {
    const { made, kinds } = await reportOf({ ...whole, imprint: { licence: { date } } });
    const { licence } = made?.imprint ?? {};
    return typeof licence === 'object' ? licence.date : kinds[0];
  };

  it.each([
    ['2026-03-18', '2026-03-18'],
    ['18/3/2026', '2026-03-18'],
    ['31/02/2026', 'date-impossible'],
    ['hôm qua', 'date-unreadable'],
  ])('%s is %s', async (written, day) => {
    expect(await dayOf(written)).toBe(day);
  });
});
