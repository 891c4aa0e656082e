import { articleSchema } from '#content/schema/article.ts';
import type { SectionData } from '#content/site/section-data.ts';
import { adminWords } from '#words/admin-vi.ts';
import { firstFields } from './controls.ts';
import { type FormField, formFields } from './fields.ts';

/** The articles of one section and year, which one folder holds: a list in the form. */
export interface Collection {
  name: string;
  label: string;
  /** From the top of the repository. */
  folder: string;
  fields: FormField[];
  [setting: string]: unknown;
}

/**
 * A collection for each section of this year, then for each of the last one. Only their folders are listed, so that the form
 * stays quick however much older years hold.
 *
 * @param folder the content folder from the top of the repository; empty when it is the whole
 */
export function collections(
  sections: readonly SectionData[],
  folder: string,
  timeZone: string,
  now: number,
): Collection[] {
  const fields = articleFields(timeZone);
  const year = yearAt(now, timeZone);
  const all = sections.flatMap((section) => [section, ...section.children]);
  const top = folder === '' ? '' : `${folder}/`;
  return [year, year - 1].flatMap((year) =>
    all.map(({ id, title }) => ({
      name: `${id}-${year}`,
      label: adminWords.collection(title, year),
      label_singular: adminWords.article,
      description: adminWords.collectionHint(title, year),
      folder: `${top}articles/${id}/${year}`,
      ...articleFiles,
      fields,
    })),
  );
}

/** A folder for each article, with its pictures beside it; articles that are a file alone stay one. */
const articleFiles = {
  create: true,
  format: 'portal',
  extension: 'md',
  slug: '{{title}}',
  path: '{{slug}}/index',
  media_folder: '',
  public_folder: '',
  summary: `{{draft | ternary('${adminWords.draft}: ', '')}}{{title}} ({{date}})`,
  sortable_fields: [
    { field: 'date', label: adminWords.sort.date, default_sort: 'desc' },
    { field: 'title', label: adminWords.sort.title },
  ],
};

function articleFields(timeZone: string): FormField[] {
  const { body: label, bodyHint: hint } = adminWords;
  const modes = { modes: ['rich_text', 'raw'], plain_modes: ['raw'] };
  const body = { name: 'body', label, hint, required: true, widget: 'body', ...modes };
  const fields = [...formFields(articleSchema(timeZone), timeZone), body];
  const rank = ({ name }: FormField) => firstFields.indexOf(name) + 1 || Infinity;
  return fields
    .map((field, index) => ({ field, index }))
    .sort((a, b) => Math.min(rank(a.field), 99) - Math.min(rank(b.field), 99) || a.index - b.index)
    .map(({ field }) => field);
}

function yearAt(instant: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(instant));
}
