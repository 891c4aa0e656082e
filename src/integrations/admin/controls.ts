/** How a field is filled in. */
export type Control =
  | 'line'
  | 'text'
  | 'yes-no'
  | 'moment'
  | 'moment-now'
  | 'picture'
  | 'file'
  | 'number'
  | 'commas';

/** By the path of their keys. What is not named is a line of text, or as many as its list holds. */
export const controls: Readonly<Record<string, Control>> = {
  date: 'moment-now',
  updated: 'moment',
  lead: 'text',
  'image.src': 'picture',
  'image.caption': 'text',
  'image.aiGenerated': 'yes-no',
  'image.width': 'number',
  'image.height': 'number',
  'source.date': 'moment',
  tags: 'commas',
  featured: 'yes-no',
  pinned: 'moment',
  draft: 'yes-no',
  expires: 'moment',
  'corrections.date': 'moment',
  'corrections.text': 'text',
  'attachments.file': 'file',
};

/** What editors use every day, first; the rest follows in the schema's order. */
export const firstFields: readonly string[] = [
  'title',
  'date',
  'lead',
  'image',
  'body',
  'author',
  'source',
  'tags',
  'draft',
];
