import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SECTIONS } from '../invented.ts';
import type { Command } from '../measure/measure.ts';
import type { Contender } from './contender.ts';

export const root = resolve(import.meta.dirname, '../..');
export const pagefind = join(root, 'node_modules/.bin/pagefind');

/** A tool with its version. @example named('Astro', 'astro') // 'Astro 7.3.4' */
export function named(name: string, installed: string): string {
  const manifest = readFileSync(join(root, 'node_modules', installed, 'package.json'), 'utf8');
  return `${name} ${JSON.parse(manifest).version}`;
}

/** What makes a peer another one than the next. */
export interface Peer {
  name: string;
  missing?: string;
  remembers?: boolean;
  /** Folder below `bench/peers/`. */
  templates: string;
  /** Where articles lie in its project, and where it writes to. */
  content: string;
  out: string;
  /** What earlier builds leave, the output included. */
  leavings: string[];
  /** A template that every article shows. */
  component: string;
  /** The file of a section, if it wants one. */
  sectionFile?: { name: string; text(title: string): string };
  commands(project: string): Command[];
}

/** A peer with its templates in a project of its own; its articles are ours with dates that it can read. */
export function peer(place: string, of: Peer): Contender {
  const articles = join(place, of.content);
  return {
    name: of.name,
    remembers: of.remembers ?? false,
    ...(of.missing && { missing: of.missing }),
    out: join(place, of.out),
    prepare(content) {
      rmSync(place, { recursive: true, force: true });
      cpSync(join(root, 'bench/peers', of.templates), place, { recursive: true });
      for (const file of filesBelow(join(content, 'articles'))) bring(content, file, articles);
      const { sectionFile } = of;
      if (!sectionFile) return;
      for (const { id, title } of SECTIONS)
        writeFileSync(join(articles, id, sectionFile.name), sectionFile.text(title));
    },
    update: (content, file) => bring(content, file, articles),
    forget() {
      for (const path of of.leavings) rmSync(join(place, path), { recursive: true, force: true });
    },
    changeTemplate(mark) {
      const original = readFileSync(join(root, 'bench/peers', of.templates, of.component), 'utf8');
      writeFileSync(
        join(place, of.component),
        original.replace('</article>', `<i>${mark}</i></article>`),
      );
    },
    commands: () => of.commands(place),
  };
}

function bring(content: string, file: string, articles: string): void {
  const [from, to] = [join(content, 'articles', file), join(articles, file)];
  if (!existsSync(from)) {
    rmSync(to, { force: true });
    return;
  }
  mkdirSync(dirname(to), { recursive: true });
  const dated = readFileSync(from, 'utf8').replace(
    /^date: (\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?$/m,
    (_, day, time = '00:00') => `date: ${day}T${time}:00+07:00`,
  );
  writeFileSync(to, dated);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}
