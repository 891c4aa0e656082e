import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { adminWords, fieldLabels } from '#words/admin-vi.ts';
import { decapPhrases } from '#words/decap-vi.ts';
import { vi } from '#words/vi.ts';
import { runNode } from '../../support/build.ts';
import { scratch } from '../content/scratch.ts';

/** The handbook's first steps and its day in pictures. */
const docs = resolve(import.meta.dirname, '../../../docs');
const text = readFileSync(join(docs, 'writing.md'), 'utf8');
const steps = sectionOf('Từ đọc trang này đến bài đã đăng');
const day = sectionOf('Một ngày của người viết');

function sectionOf(heading: string): string {
  const start = text.indexOf(`\n## ${heading}\n`);
  return text.slice(start, text.indexOf('\n## ', start + 1));
}

it('a new editor has an article published after ten steps at most', () => {
  const numbers = Array.from(steps.matchAll(/^(\d+)\. /gm), ([, number]) => Number(number));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers.length).toBeLessThanOrEqual(10);
});

describe('the pictures', () => {
  const folder = join(docs, 'pictures');
  const shown = Array.from(day.matchAll(/^!\[([^\]]+)\]\(pictures\/([\w-]+)\.webp\)$/gm));
  const names = shown.map(([, , name = '']) => name).sort();
  const files = readdirSync(folder).filter((name) => name.endsWith('.webp'));

  it('are those that the script takes, each shown once and told in words', () => {
    const script = readFileSync(join(folder, 'day.ts'), 'utf8');
    const taken = Array.from(script.matchAll(/keep\('([\w-]+)'/g), ([, name = '']) => name).sort();
    expect(taken.length).toBeGreaterThan(5);
    expect(names).toEqual(taken);
    expect(files.map((name) => name.replace('.webp', '')).sort()).toEqual(taken);
    for (const [, words = ''] of shown) expect(words.length).toBeGreaterThan(20);
  });

  it('are small enough for slow lines', async () => {
    const sizes = files.map((name) => statSync(join(folder, name)).size);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(600_000);
    for (const name of files) {
      const { format, width } = await sharp(join(folder, name)).metadata();
      expect([name, format, width]).toEqual([name, 'webp', 1120]);
    }
  });
});

describe('what is bold in the steps and the day stands on the screen', () => {
  const bundle = createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js');
  const script = readFileSync(bundle, 'utf8');
  // The language pack inside the bundle, from its first phrase; others say other things.
  const pack = script.slice(script.indexOf('auth:{login:"Đăng nhập"')).slice(0, 12_000);
  const own = [adminWords, fieldLabels, decapPhrases, vi.article].flatMap(phrases);
  const bold = Array.from((steps + day).matchAll(/\*\*([^*]+)\*\*/g), ([, label = '']) =>
    label.replace(/\s+/g, ' '),
  );

  it.each([...new Set(bold)])('%s', (label) => {
    const onScreen =
      own.includes(label) ||
      pack.includes(`"${label}`) ||
      // “Thêm %{item}”: the name of a field, small.
      Object.values(fieldLabels).some(
        (field) =>
          decapPhrases.editor.editorWidgets.list.add.replace('%{item}', field.toLowerCase()) ===
          label,
      );
    expect(onScreen).toBe(true);
  });

  it('and there is something bold', () => {
    expect(bold.length).toBeGreaterThan(20);
  });
});

function phrases(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(phrases) : [];
}

describe('what the commands answer is what the handbook prints', () => {
  const articles = Array.from(
    text.matchAll(/^Tệp `content\/([^`]+)`\n\n```(?:markdown|yaml)\n(.*?\n)```$/gms),
    ([, path = '', example = '']) => [path, example] as const,
  );

  it.each(['new', 'move'])('npm run %s', async (name) => {
    const content = scratch(Object.fromEntries(articles));
    const [, typed = ''] = new RegExp(`^ *npm run ${name} -- (.+)$`, 'm').exec(day) ?? [];
    const words = Array.from(typed.matchAll(/"([^"]+)"|\S+/g), ([word, quoted]) => quoted ?? word);
    const { code, printed } = await runNode([`src/commands/${name}.ts`, ...words.map(inside)], {
      PORTAL_CONTENT: content,
      PORTAL_CACHE: join(content, '..', 'cache'),
      PORTAL_NOW: '2026-11-23T08:00:00+07:00',
      INIT_CWD: content,
    });
    expect([code, printed]).toEqual([0, expect.stringContaining('https://')]);
    const lines = printed.trim().split('\n');
    const told = day.split('\n').map((line) => line.trim().replace('D:\\cong\\content', content));
    for (const line of lines) {
      expect(told.map((each) => each.replaceAll('\\', '/'))).toContain(line);
    }
  });

  function inside(word: string): string {
    return word.replace(/^content\//, '');
  }
});
