import { describe, expect, it } from 'vitest';
import { nginxPolicy } from '#integrations/hosts/nginx-policy.ts';
import { adminPolicy, portalPolicy } from '#integrations/hosts/policy.ts';

const alone = { hooks: {}, pictureHosts: [] };

function sourcesOf(policy: string, directive: string): string[] | undefined {
  const rule = policy.split('; ').find((each) => each.startsWith(`${directive} `));
  return rule?.split(' ').slice(1);
}

describe('portalPolicy', () => {
  it('lets nothing in but files of the portal, and its own documents and films of two hosts into frames', () => {
    const policy = portalPolicy(alone);
    for (const directive of ['default', 'style', 'worker', 'connect', 'img', 'media'])
      expect([directive, sourcesOf(policy, `${directive}-src`)]).toEqual([directive, ["'self'"]]);
    expect(sourcesOf(policy, 'frame-src')).toEqual([
      "'self'",
      'https://www.youtube-nocookie.com',
      'https://player.vimeo.com',
    ]);
    expect(policy.replaceAll("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
  });

  it('allows the code that pages hold, each kind in its place', () => {
    const policy = portalPolicy(alone, ["script-src 'sha256-a='", "style-src 'sha256-b='"]);
    expect(sourcesOf(policy, 'script-src')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      "'sha256-a='",
    ]);
    expect(sourcesOf(policy, 'style-src')).toEqual(["'self'", "'sha256-b='"]);
  });

  it('asks the hosts that the portal names, each once and in one order', () => {
    const policy = portalPolicy({
      hooks: {
        visitCounter: 'https://dem.example.vn/a.gif?b',
        mostRead: 'https://doc.example.vn/a',
      },
      pictureHosts: ['b.example.vn', 'a.example.vn:8080', 'b.example.vn'],
    });
    expect(sourcesOf(policy, 'img-src')).toEqual([
      "'self'",
      'a.example.vn:8080',
      'b.example.vn',
      'dem.example.vn',
    ]);
    expect(sourcesOf(policy, 'connect-src')).toEqual(["'self'", 'doc.example.vn']);
    expect(sourcesOf(policy, 'script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('takes a list of the portal itself for its own, and no host that would end a rule', () => {
    const policy = portalPolicy({
      hooks: { mostRead: '/most-read.json' },
      pictureHosts: ['a;b', '*', "'unsafe-inline'", 'a"b', 'a b'],
    });
    expect(policy).toBe(portalPolicy(alone));
  });
});

it('lets the form alone make functions out of text', () => {
  expect(sourcesOf(adminPolicy, 'script-src')).toEqual(["'self'", "'unsafe-eval'"]);
});

it('fits into rows of nginx', () => {
  const rows = nginxPolicy(portalPolicy(alone, ["script-src 'sha256-a+/='"]))
    .trim()
    .split('\n');
  expect(rows.map((row) => /^(\S+) "[^"$\\]+";$/.exec(row)?.[1])).toEqual([
    'default',
    '"~/quan-tri/"',
  ]);
});
