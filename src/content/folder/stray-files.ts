import { posix } from 'node:path';
import { type Problem, problem } from '../problem.ts';
import { identify } from './file-identity.ts';
import { isInKindFolder } from './file-kinds.ts';
import type { LinkedFile } from './link-file.ts';
import type { Folder } from './list-folder.ts';

/** Files of word processors, in which people write articles that no portal can read. */
const written = /\.(?:docx?|odt|rtf|txt|html?|pages|wps)$/i;
/** Other endings of Markdown files. */
const markdown = /\.(?:markdown|mdown|mkdn?|mdtext|mdx|md\.txt|md)$/i;

const yamlEnding = /\.ya?ml$/i;

/** @example markdownEnding('articles/thoi-su/Tin.MD') // '.MD' */
export function markdownEnding(path: string): string | undefined {
  return markdown.exec(path)?.[0];
}

/**
 * Files that look like articles but would not be published.
 *
 * @param linked what the articles and pages use; a file that one of them offers for download is no stray
 */
export function strayFiles(folder: Folder, linked: Iterable<LinkedFile>): Problem[] {
  const used = new Set(Array.from(linked, ({ attachments }) => attachments).flat());
  return Array.from(folder.files.values()).flatMap(({ path }) => {
    const extension = markdownEnding(path);
    if (!isInKindFolder(path)) {
      const isNote = /^(?:readme|license|changelog)\b/i.test(posix.basename(path));
      return extension && !isNote ? [problem('article-outside', path, {})] : [];
    }
    if (extension === '.md') return [];
    if (extension) {
      const named = `${path.slice(0, -extension.length)}.md`;
      const right = identify(named)?.rightPath ?? named;
      return [problem('file-extension', path, { right: right.normalize('NFC') })];
    }
    const yaml = yamlEnding.exec(path)?.[0];
    if (yaml && !identify(path) && !used.has(path)) {
      const right = rightOfYaml(path, yaml).normalize('NFC');
      const fences = right.endsWith('.md');
      return [problem('file-extension', path, { right, ...(fences && { fences }) })];
    }
    const kind = written.exec(path)?.[0];
    return kind && !used.has(path) ? [problem('stray-file', path, { extension: kind })] : [];
  });
}

/** A file of YAML alone is a document in the one folder that takes it. */
function rightOfYaml(path: string, ending: string): string {
  const name = path.slice(0, -ending.length);
  const right = [`${name}.yml`, `${name}.md`].find((each) => identify(each)) ?? `${name}.md`;
  return identify(right)?.rightPath ?? right;
}
