import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Contender } from './contender.ts';

const root = resolve(import.meta.dirname, '../..');
const PROJECT = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const COMPONENT = 'src/components/Signature.astro';

/** Bản tin, in a copy of the project, as one of its components will be changed. */
export function ours(place: string, now: string): Contender {
  const project = join(place, 'project');
  const [out, cache] = [join(place, 'dist'), join(place, 'cache')];
  let from = '';
  return {
    name: 'Bản tin',
    remembers: true,
    out,
    prepare(content) {
      from = content;
      rmSync(project, { recursive: true, force: true });
      mkdirSync(project, { recursive: true });
      for (const path of PROJECT)
        cpSync(join(root, path), join(project, path), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'));
    },
    update() {},
    forget() {
      for (const path of [out, cache]) rmSync(path, { recursive: true, force: true });
    },
    changeTemplate(mark) {
      const original = readFileSync(join(root, COMPONENT), 'utf8');
      writeFileSync(join(project, COMPONENT), `${original}<!-- ${mark} -->\n`);
    },
    commands: () => [
      {
        program: process.execPath,
        args: ['src/commands/build.ts'],
        folder: project,
        env: { PORTAL_CONTENT: from, PORTAL_OUT: out, PORTAL_CACHE: cache, PORTAL_NOW: now },
      },
    ],
  };
}
