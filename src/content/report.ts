import { markedLine } from './marked-line.ts';
import { type Problem, problemSentences } from './problem.ts';

interface ReportOptions {
  /** Colours for a terminal. */
  color?: boolean;
}

/**
 * Every problem in one text for whoever writes the content: by file, with the writer's own words underlined, what to
 * do, and one count at the end. Empty when there is no problem.
 *
 * @param problems in order of file and line
 */
export function formatReport(problems: readonly Problem[], options: ReportOptions = {}): string {
  if (problems.length === 0) return '';
  const paint = options.color ? paintAnsi : (_: Color, text: string) => text;
  const files = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...files].map(([file, found]) =>
    [paint('file', fileTitle(file)), ...found.map((each) => formatProblem(each, paint))].join(
      '\n\n',
    ),
  );
  return `${blocks.join('\n\n')}\n\n${countSentence(problems)}\n`;
}

/** @example countSentence(problems) // '3 lỗi, 1 cảnh báo trong 2 tệp.' */
export function countSentence(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors > 0 && `${errors} lỗi`, warnings > 0 && `${warnings} cảnh báo`];
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${counts.filter(Boolean).join(', ') || 'Không có lỗi'} trong ${files} tệp.`;
}

function formatProblem(each: Problem, paint: Paint): string {
  const { title, says, wayOut, nearest, mended } = problemSentences(each);
  const color = each.severity;
  const word = each.severity === 'error' ? 'LỖI' : 'CẢNH BÁO';
  const place = each.at ? `:${each.at.line}:${each.at.column}` : '';
  const lines = [
    `  ${paint(color, `${word}: ${title}`)}`,
    `  --> ${each.file.normalize('NFC')}${place}`,
    ...excerptLines(each, paint),
    `  ${says}`,
    ...(nearest === undefined ? [] : [`  Ý bạn là “${nearest}”?`]),
    `  ${wayOut}`,
    ...(mended === undefined ? [] : [`  Viết lại thành:`, '', `      ${mended}`, '']),
    `  Xem docs/problems.md, mục “${title}”.`,
  ];
  return lines.join('\n');
}

function excerptLines({ at, excerpt, severity }: Problem, paint: Paint): string[] {
  if (!at || excerpt === undefined) return [];
  const { line, marks } = markedLine(excerpt, at.column, at.length);
  const number = String(at.line);
  const gap = ' '.repeat(number.length);
  return [
    `  ${gap} |`,
    `  ${number} | ${line}`.trimEnd(),
    `  ${gap} | ${marks.replace(/\^+/, (carets) => paint(severity, carets))}`,
  ];
}

function fileTitle(file: string): string {
  return `== ${file.normalize('NFC')}`;
}

type Color = 'error' | 'warning' | 'file';
type Paint = (color: Color, text: string) => string;

const codes: Record<Color, string> = { error: '1;31', warning: '1;33', file: '1;36' };

function paintAnsi(color: Color, text: string): string {
  return `\u001b[${codes[color]}m${text}\u001b[0m`;
}
