import { stringify } from 'yaml';
import { articleSchema } from '../schema/article.ts';
import { keysAt, meaningAt } from '../schema/guide.ts';

/** What is known of an article before its first word is written. */
export interface Beginning {
  title: string;
  /** As the front matter takes it. */
  date: string;
  tags: readonly string[];
}

/**
 * The text of a new article file: front matter with every key the schema knows, each below its sentence for the writer. Keys
 * that are not used yet stand behind a `#`.
 */
export function articleText(beginning: Beginning, timeZone: string): string {
  const schema = articleSchema(timeZone);
  const given: Record<string, unknown> = {
    title: beginning.title,
    date: beginning.date,
    ...(beginning.tags.length > 0 && { tags: beginning.tags }),
  };
  const entries = keysAt(schema, []).map((key) => {
    const line = key in given ? lineOf(key, given[key]) : `#${key}:`;
    return `# ${meaningAt(schema, [key])}\n${line}`;
  });
  const [title, date, ...others] = entries;
  const note =
    '# Các dòng dưới đây không bắt buộc. Xóa dấu # trước một từ như lead: để dùng dòng đó.';
  return ['---', title, date, '', note, '', others.join('\n'), '---', '', ''].join('\n');
}

function lineOf(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}
