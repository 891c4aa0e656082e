import { cleanText } from '#text/clean.ts';
import type { Reference } from './checked-file.ts';
import { placeOf } from './source-text.ts';
import { partAt, type YamlTree } from './yaml-tree.ts';

const documentKeys = [
  'replaces',
  'amends',
  'issued',
  'validity',
  'kind',
  'issuer',
  'field',
] as const;

/** What the front matter names, read from the tree so that each has its place. */
export function frontReferences(text: string, tree: YamlTree): Reference[] {
  const references: Reference[] = [];
  const add = (as: Reference['as'], part: YamlTree | undefined) => {
    if (typeof part?.value !== 'string') return;
    references.push({ as, to: cleanText(part.value), at: placeOf(text, ...part.range) });
  };
  const each = (key: string, as: Reference['as'], field?: string) => {
    const part = tree.parts.get(key);
    if (!part) return;
    const single = typeof part.value === 'string' || (field !== undefined && part.parts.has(field));
    const items = single ? [part] : [...part.parts.values()];
    for (const item of items) add(as, field && item.parts.size > 0 ? item.parts.get(field) : item);
  };
  const image = partAt(tree, ['image', 'src']);
  if (image !== tree) add('picture', image);
  each('attachments', 'attachment', 'file');
  each('files', 'attachment', 'file');
  for (const key of ['corrections', 'retracted'] as const) each(key, key, 'date');
  each('event', 'event');
  each('tags', 'tag');
  each('author', 'author');
  // Documents name each other by their numbers.
  const isDocument = tree.parts.has('number');
  each('related', isDocument ? 'number' : 'related');
  for (const key of isDocument ? documentKeys : []) each(key, key);
  each('aliases', 'alias');
  return references;
}
