import { describe, expect, it } from 'vitest';
import { formatReport } from '#content/report.ts';
import { profiles } from '#content/site/profiles.ts';
import { read, scratch } from '../scratch.ts';

const { url, date, delay, variety } = profiles.aggregator.sources;
const site = 'name: Điểm báo\nurl: https://diembao.example.vn\nprofile: aggregator\n';
const file = 'articles/thoi-su/bai.md';

const articleOf = (when: string, source: string) =>
  `---\ntitle: Tin\ndate: ${when}\n${source}---\nNội dung.\n`;
const sourceOf = (when: string, host = 'bao-a.example.vn') =>
  `source: {name: Báo, url: https://${host}/tin, date: ${when}}\n`;

/** Three sources in good articles. */
const others = Object.fromEntries(
  ['a', 'b', 'c'].map((name) => [
    `articles/kinh-te/${name}.md`,
    articleOf('2026-03-15 09:00', sourceOf('2026-03-15 07:00', `bao-${name}.example.vn`)),
  ]),
);

const problemsWith = async (text: string) =>
  (await read(scratch({ 'site.yml': site, ...others, [file]: text }))).problems;

/** Kind, line and suggestion of each. */
const briefly = async (text: string) =>
  (await problemsWith(text)).map(({ kind, at, facts: { nearest } }) => [kind, at?.line, nearest]);

describe('an article of an aggregator', () => {
  it.each([
    ['source', url.rule, '', 1],
    ['source.url', url.rule, 'source:\n  name: Báo\n  date: 2026-03-14\n', 5],
    ['source.date', date.rule, 'source:\n  name: Báo\n  url: https://bao.example.vn/tin\n', 5],
    ['source.date', date.rule, 'source: https://bao.example.vn/tin\n', 4],
    [
      'source.url',
      url.rule,
      `source:\n  - {name: A, url: "https://a.vn", date: 2026-03-14}\n  - {name: B, date: 2026-03-14}\n`,
      6,
    ],
  ])('without %s is told so and by which rule', async (key, rule, source, line) => {
    const problems = await problemsWith(articleOf('2026-03-15 09:00', source));
    expect(problems).toMatchObject([
      { kind: 'source-missing', severity: 'error', file, at: { line }, facts: { key, rule } },
    ]);
    expect(formatReport(problems)).toContain(`“${key}”`);
    expect(formatReport(problems)).toContain(`Căn cứ: ${rule}.`);
  });

  it('lacks both of a bare name', async () => {
    const problems = await problemsWith(articleOf('2026-03-15', 'source: Báo\n'));
    expect(problems.map(({ facts: { key } }) => key)).toEqual(['source.date', 'source.url']);
  });

  it.each([
    ['2026-03-15 08:29', '2026-03-15 07:30', ['source-too-early', 3, '2026-03-15 08:30']],
    ['2026-03-15 08:30', '2026-03-15 07:30', undefined],
    ['2026-03-15 00:10', '2026-03-14 23:30', ['source-too-early', 3, '2026-03-15 00:30']],
    ['2026-03-15 00:30', '2026-03-14 23:30', undefined],
    ['2026-03-15 08:30', '2026-03-15T01:30+01:00', undefined],
    ['2026-03-15 08:29', '2026-03-15T02:30+01:00', ['source-too-early', 3, '2026-03-15 09:30']],
    ['2026-03-15 08:30', '2026-03-15', ['source-too-early', 3, undefined]],
    ['2026-03-15', '2026-03-15 07:30', ['source-too-early', 3, '2026-03-15 08:30']],
    ['2026-03-15', '2026-03-14 23:30', ['source-too-early', 3, '2026-03-15 00:30']],
    ['2026-03-15', '2026-03-14 23:00', undefined],
    ['2026-03-15 00:10', '2026-03-14', undefined],
    ['2026-03-15', '2026-03-15', ['source-too-early', 3, undefined]],
    ['2026-03-15', '2026-03-14', undefined],
    ['2026-03-14', '2026-03-15', ['source-too-early', 3, undefined]],
  ])('of %s after an original of %s', async (when, original, expected) => {
    const found = await briefly(articleOf(when, sourceOf(original)));
    expect(found).toEqual(expected ? [expected] : []);
  });

  it('is told the rule of the hour, and when only the hour is wanting', async () => {
    const early = formatReport(
      await problemsWith(articleOf('2026-03-15 08:00', sourceOf('2026-03-15 07:30'))),
    );
    const unclear = formatReport(
      await problemsWith(articleOf('2026-03-15', sourceOf('2026-03-15'))),
    );
    for (const report of [early, unclear]) expect(report).toContain(`Căn cứ: ${delay.rule}.`);
    expect(unclear).toContain('Ghi cả giờ');
    expect(early).not.toContain('Ghi cả giờ');
  });

  it('waits for the last of its originals', async () => {
    const sources = ['07:00', '08:00', '06:00'].map(
      (time) => `  - {name: Báo, url: "https://bao.example.vn", date: 2026-03-15 ${time}}\n`,
    );
    expect(await briefly(articleOf('2026-03-15 08:10', `source:\n${sources.join('')}`))).toEqual([
      ['source-too-early', 3, '2026-03-15 09:00'],
    ]);
  });

  it('may lack all of it while it is a draft', async () => {
    expect(await problemsWith(articleOf('2026-03-15', 'draft: true\n'))).toEqual([]);
  });

  it('is broken without, and held with --hold-broken', async () => {
    const { articles, site: made } = await read(
      scratch({ 'site.yml': site, ...others, [file]: articleOf('2026-03-15', '') }),
      true,
    );
    expect(made).toBeDefined();
    expect(articles.map(({ id, status }) => [id, status])).toContainEqual([
      'thoi-su/bai',
      'broken',
    ]);
  });
});

describe('an aggregator', () => {
  const hosts = async (names: readonly string[]) => {
    const files = names.map((host, index) => [
      `articles/thoi-su/bai-${index}.md`,
      articleOf('2026-03-15', sourceOf('2026-03-14', host)),
    ]);
    return (await read(scratch({ 'site.yml': site, ...Object.fromEntries(files) }))).problems;
  };

  it.each([
    [['a.vn', 'b.vn'], 2],
    [['a.vn', 'www.a.vn', 'b.vn', 'A.vn'], 2],
    [[], 0],
  ])('of %j draws on too few', async (names, count) => {
    const problems = await hosts(names);
    expect(problems).toMatchObject([
      {
        kind: 'sources-few',
        severity: 'warning',
        file: 'site.yml',
        at: { line: 3 },
        facts: { count },
      },
    ]);
    expect(formatReport(problems)).toContain(`ít nhất ${variety.count} nguồn`);
    expect(formatReport(problems)).toContain(`Căn cứ: ${variety.rule}.`);
  });

  it('of three draws on enough', async () => {
    expect(await hosts(['a.vn', 'b.vn', 'c.vn'])).toEqual([]);
  });
});

it('other portals need no source, and may give its date', async () => {
  const text = articleOf('2026-03-15 07:00', sourceOf('2026-03-15 06:59'));
  const { articles, problems } = await read(
    scratch({ [file]: text, 'articles/thoi-su/khong.md': articleOf('2026-03-15', '') }),
  );
  expect(problems).toEqual([]);
  expect(articles[0]?.data.sources).toMatchObject([{ date: { day: '2026-03-15', time: '06:59' } }]);
});
