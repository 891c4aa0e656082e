import { readFileSync } from 'node:fs';

export interface Fixture {
  /** What the example shows. */
  title: string;
  input: string;
  output: string;
}

/** Reads examples as markdown-it's own tests write them: a title, then input and output, each closed by a line `.`. */
export function readFixtures(file: URL): Fixture[] {
  const example = /^(\S.*)\n\.\n((?:.*\n)*?)\.\n((?:.*\n)*?)\.$/gm;
  const text = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  return [...text.matchAll(example)].map(([, title = '', input = '', output = '']) => ({
    title,
    input,
    output,
  }));
}
