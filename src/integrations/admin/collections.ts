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
  // Made before the first save, by `src/client/admin/address.ts`.
  slug: '{{fields.address}}',
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
  const rank = ({ name }: FormField) =>
    firstFields.includes(name) ? firstFields.indexOf(name) : firstFields.length;
  const fields = [...formFields(articleSchema(timeZone), timeZone), body];
  return fields.sort((a, b) => rank(a) - rank(b));
}

/** The text below the front matter, which no key of the schema is. A page has one heading of the first level, its title. */
const body: FormField = {
  name: 'body',
  label: adminWords.body,
  hint: adminWords.bodyHint,
  required: true,
  widget: 'body',
  modes: ['rich_text', 'raw'],
  plain_modes: ['raw'],
  buttons: [
    ...['bold', 'italic', 'strikethrough', 'link', 'heading-two', 'heading-three'],
    ...['quote', 'bulleted-list', 'numbered-list'],
  ],
  editor_components: ['image'],
};

function yearAt(instant: number, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(instant));
}
