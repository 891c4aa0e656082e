import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTES = [
  '[section]/feed.json.ts',
  '[section]/rss.xml.ts',
  'api',
  'dinh-chinh.astro',
  'feed.json.ts',
  'opensearch.xml.ts',
  'rss.xml.ts',
  'sitemap-news.xml.ts',
  'su-kien',
  'tac-gia',
  'thong-bao',
  'tu-khoa/[tag]/rss.xml.ts',
  'van-ban',
];
/** What else of a copy must know of it: what is planned, and that links to those files now lead nowhere. */
const CHANGES: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['src/build/plan.ts', /\.\.\.\[\.\.\.machineViews\([^;]*?\)\]\.map\([^;]*?key\(view\)\]\),/, ''],
  [
    'src/build/plan.ts',
    /\.\.\.\[\.\.\.registerViews\([^;]*?\)\]\.map\([^;]*?key\(view\),\s*\]\),/,
    '',
  ],
  ['src/build/plan.ts', /cards: \[\n[\s\S]*?\n {4}\],/, 'cards: [],'],
  ['src/build/make-portal.ts', /\bcheckPages\(\n/, 'void ((..._: unknown[]) => {})(\n'],
];

/** Takes out of a copy of the project what `bench:extras` weighs. @throws when the project is written otherwise by now */
export function withoutExtras(project: string): void {
  for (const route of ROUTES) rmSync(join(project, 'src/pages', route), { recursive: true });
  for (const [name, from, to] of CHANGES) {
    const file = join(project, name);
    const text = readFileSync(file, 'utf8');
    if (!from.test(text)) throw new Error(`${name} has no ${from}`);
    writeFileSync(file, text.replace(from, to));
  }
}
