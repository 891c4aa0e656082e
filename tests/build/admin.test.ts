import { describe, expect, it } from 'vitest';
import { filesOf } from '../support/build.ts';
import { longWordsPortal } from '../support/long-words.ts';
import { newspaperPortal } from '../support/newspaper.ts';

describe('a portal whose site.yml has', () => {
  it('an `admin` group carries the form, kept from search engines, with a script of its own alone', async () => {
    const built = await newspaperPortal();
    expect(built.code, built.printed).toBe(0);
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
    const built = await longWordsPortal();
    const files = [...(await filesOf(built.out)).keys()];
    expect(files).toContain('index.html');
    expect(files.filter((name) => /quan-tri|decap/.test(name))).toEqual([]);
  });
});
