import { describe, expect, it } from 'vitest';
import { build, filesOf, nothingWrong } from '../support/build.ts';
import { article, contentFolder } from '../support/content.ts';

const articles = { 'articles/thoi-su/2026/tin.md': article('Tin', '2026-11-20') };

describe('a portal whose site.yml has', () => {
  it('an `admin` group carries the form, kept from search engines, with a script of its own alone', async () => {
    const site = 'name: Cổng thử\nurl: https://thu.example.vn\n';
    const admin =
      'admin:\n  backend: gitlab\n  repo: songtra/cong\n  appId: 12ab\n  review: true\n';
    const built = await build(await contentFolder({ ...articles, 'site.yml': site + admin }));
    expect(built.printed).toMatch(nothingWrong);
    const files = await filesOf(built.out);
    const html = files.get('quan-tri/index.html')?.toString() ?? '';
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=/);
    expect(files.get('quan-tri/decap-cms.js')?.length).toBeGreaterThan(1e6);
    const form = JSON.parse(files.get('quan-tri/form.json')?.toString() ?? '');
    expect(form.config).toMatchObject({
      backend: { name: 'gitlab', repo: 'songtra/cong', branch: 'main', app_id: '12ab' },
      publish_mode: 'editorial_workflow',
    });
    expect(form.config.collections).toHaveLength(4);
    for (const [name, text] of files) {
      if (/^sitemap|^robots/.test(name)) expect(text.toString()).not.toContain('quan-tri/');
    }
  });

  it('none carries nothing of it', async () => {
    const built = await build(await contentFolder(articles));
    const files = [...(await filesOf(built.out)).keys()];
    expect(files.filter((name) => /quan-tri|decap/.test(name))).toEqual([]);
  });
});
