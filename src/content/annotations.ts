import { type Problem, problemSentences } from './problem.ts';

/**
 * The problems as GitHub takes them from what a job prints: it shows each at its line of the pull request. A line each.
 *
 * @param folder the content folder from the top of the repository, with `/`; empty when it is the whole
 * @example githubAnnotations(problems, 'content')
 *   // '::error file=content/articles/thoi-su/tin.md,line=3,col=7,title=Thiếu tiêu đề::Phần đầu bài chưa có tiêu đề. …\n'
 */
export function githubAnnotations(problems: readonly Problem[], folder: string): string {
  return problems.map((each) => `${annotation(each, folder)}\n`).join('');
}

function annotation(each: Problem, folder: string): string {
  const { title, says, wayOut, nearest, mended } = problemSentences(each);
  const file = folder === '' ? each.file : `${folder}/${each.file}`;
  const properties = {
    // Of a folder that is not there GitHub could show no line.
    ...(each.kind !== 'folder-missing' && { file }),
    ...(each.at && { line: each.at.line, col: each.at.column }),
    title,
  };
  const message = [
    says,
    ...(nearest === undefined ? [] : [`Ý bạn là “${nearest}”?`]),
    wayOut,
    ...(mended === undefined ? [] : [`Viết lại thành: ${mended}`]),
  ].join('\n');
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${each.severity} ${written.join(',')}::${data(message)}`;
}

/** What ends a command or begins an escape. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string | number): string {
  return data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
