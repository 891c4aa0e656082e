import { describe, expect, it } from 'vitest';
import type { AdminData } from '#content/site/site-data.ts';
import { backendOf, localBackend } from '#integrations/admin/backend.ts';
import { collections } from '#integrations/admin/collections.ts';
import { read, scratch } from '../../content/scratch.ts';

const site = 'name: Cổng thử\nurl: https://thu.example.vn\n';
const sections = [
  {
    id: 'kinh-te',
    title: 'Kinh tế',
    aliases: [],
    children: [
      { id: 'nong-nghiep', title: 'Nông nghiệp', parent: 'kinh-te', aliases: [], children: [] },
    ],
  },
];

/** What the check makes of an `admin:` group. */
async function checked(lines: string) {
  const group = lines.replace(/^/gm, '  ');
  const content = await read(scratch({ 'site.yml': `${site}admin:\n${group}\n` }));
  const errors = content.problems.filter(({ severity }) => severity === 'error');
  return { admin: content.site?.admin as AdminData, errors };
}

describe('site.yml says where the form commits', () => {
  it('on GitHub, through a service that signs in', async () => {
    const { admin } = await checked(
      'backend: GitHub\nrepo: songtra/cong\nsignIn: https://dang-nhap.example.vn',
    );
    expect(admin).toMatchObject({ branch: 'main', folder: 'content' });
    expect(backendOf(admin)).toEqual({
      name: 'github',
      repo: 'songtra/cong',
      branch: 'main',
      base_url: 'https://dang-nhap.example.vn',
      auth_endpoint: 'auth',
    });
  });

  it('on GitLab, its own or another, with nothing in between', async () => {
    const lines = 'backend: gitlab\nrepo: a/b/c\nappId: 12ab\nfolder: .\nbranch: chinh';
    const { admin } = await checked(lines);
    expect(admin.folder).toBe('');
    expect(backendOf(admin)).toMatchObject({
      ...{ branch: 'chinh', auth_type: 'pkce', app_id: '12ab' },
      api_root: 'https://gitlab.com/api/v4',
    });
    const own = await checked(`${lines}\nserver: https://git.example.vn/`);
    expect(backendOf(own.admin)).toMatchObject({
      base_url: 'https://git.example.vn',
      api_root: 'https://git.example.vn/api/v4',
      graphql_api_root: 'https://git.example.vn/api/graphql',
    });
  });

  it('on Gitea', async () => {
    const { admin } = await checked(
      'backend: gitea\nrepo: a/b\nappId: 12ab\nserver: https://git.example.vn',
    );
    expect(backendOf(admin)).toMatchObject({
      name: 'gitea',
      base_url: 'https://git.example.vn',
      api_root: 'https://git.example.vn/api/v1',
    });
  });

  it.each([
    ['backend: github\nrepo: a/b', 'key-missing', 'signIn'],
    ['backend: gitlab\nrepo: a/b', 'key-missing', 'appId'],
    ['backend: gitea\nrepo: a/b\nappId: x', 'key-missing', 'server'],
    ['backend: gitea\nappId: x\nserver: https://g.vn', 'key-missing', 'repo'],
    ['backend: githup\nrepo: a/b', 'value-wrong', 'backend'],
    ['backend: github\nrepo: https://github.com/a/b', 'value-wrong', 'repo'],
    ['backend: gitea\nrepo: a/b\nappId: x\nserver: git.vn', 'value-wrong', 'server'],
    [
      'backend: gitea\nrepo: a/b\nappId: x\nserver: https://g.vn\nreview: true',
      'value-wrong',
      'review',
    ],
    ['backend: gitlab\nrepo: a/b\nappId: x\nbase_url: https://g.vn', 'key-unknown', 'base_url'],
  ])('or an error tells what is wrong: %j', async (lines, kind, key) => {
    const { errors } = await checked(lines);
    expect(errors.map(({ kind, facts }) => [kind, facts.key])).toEqual([[kind, key]]);
  });
});

describe('the lists of the form', () => {
  const at = (moment: string, folder = 'content') =>
    collections(sections, folder, 'Asia/Ho_Chi_Minh', Date.parse(moment));

  it('are the sections of both levels, this year and the last', () => {
    const lists = at('2026-11-22T00:30Z').map(({ name, label, folder }) => [name, label, folder]);
    expect(lists).toEqual([
      ['kinh-te-2026', 'Kinh tế 2026', 'content/articles/kinh-te/2026'],
      ['nong-nghiep-2026', 'Nông nghiệp 2026', 'content/articles/nong-nghiep/2026'],
      ['kinh-te-2025', 'Kinh tế 2025', 'content/articles/kinh-te/2025'],
      ['nong-nghiep-2025', 'Nông nghiệp 2025', 'content/articles/nong-nghiep/2025'],
    ]);
    expect(at('2026-11-22T00:30Z', '')[0]?.folder).toBe('articles/kinh-te/2026');
  });

  it('begin a year when Vietnam does', () => {
    expect(at('2026-12-31T16:59Z')[0]?.name).toBe('kinh-te-2026');
    expect(at('2026-12-31T17:00Z')[0]?.name).toBe('kinh-te-2027');
  });

  it('show what editors need every day first, and every field once', () => {
    const names = at('2026-11-22T00:30Z')[0]?.fields.map(({ name }) => name) ?? [];
    expect(names.slice(0, 5)).toEqual(['title', 'date', 'lead', 'image', 'body']);
    expect(names).toEqual([...new Set(names)]);
    expect(names).toContain('attachments');
  });
});

it('a server of this computer needs no one to sign in', () => {
  expect(localBackend('http://127.0.0.1:1/api/v1', 'main')).toEqual({
    ...{ name: 'proxy', branch: 'main', proxy_url: 'http://127.0.0.1:1/api/v1' },
  });
});
