import type { Field } from './field.ts';
import { type Data, parseArticle, printArticle } from './front-matter.ts';

/** How Decap CMS reads and writes the files of a collection. */
export interface FileFormat {
  fromFile(text: string): Data;
  toFile(data: Data): string;
}

/**
 * Articles as the check takes them, in the one shape the form works with, and back. Nothing is written for what is empty.
 *
 * @param keys of the front matter, in the order in which they are written
 */
export function articleFile(fields: readonly Field[], keys: readonly string[]): FileFormat {
  return {
    fromFile: (text) => opened(parseArticle(text), fields) as Data,
    toFile: (data) => {
      const { body, address: _address, ...head } = data;
      const written = (closed(head, fields) ?? {}) as Data;
      return printArticle({ ...written, body: String(body ?? '').normalize('NFC') }, keys);
    },
  };
}

/** The many forms a writer may choose from, made into the form's one. */
function opened(data: Data, fields: readonly Field[]): Data {
  const known = new Map(fields.map((field) => [field.name, field]));
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = known.get(key);
      return [key, field ? openedValue(value, field) : value];
    }),
  );
}

function openedValue(value: unknown, field: Field): unknown {
  if (field.widget === 'boolean') return /^true$/i.test(String(value));
  if (field.widget !== 'list') return value;
  if (value === '' || value === null || value === undefined) return [];
  const items = Array.isArray(value) ? value : listed(value, field);
  const { fields } = field;
  return fields ? items.map((item) => opened(grouped(item, fields), fields)) : items;
}

/** Keywords may stand on one line, which no other list of ours does. */
function listed(value: unknown, field: Field): unknown[] {
  const parted = typeof value === 'string' && field.name === 'tags';
  return parted ? value.split(/[,;]/).map((name) => name.trim()) : [value];
}

/** A group may be given by its first value alone. */
function grouped(item: unknown, [first]: readonly Field[]): Data {
  if (typeof item === 'object' && item !== null) return item as Data;
  return first ? { [first.name]: item } : {};
}

/** The value as a file holds it: without what is empty, in NFC; nothing when all of it is. */
function closed(value: unknown, fields: readonly Field[] = []): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.normalize('NFC');
  if (value === false || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => closed(item, fields)).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return String(value);
  const entries = Object.entries(value).flatMap(([key, part]) => {
    const field = fields.find(({ name }) => name === key);
    const written = closed(part, field?.fields);
    return written === undefined ? [] : [[key, field ? short(written, field) : written]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** As a writer would put it: one author is no list, and a source without an address no group. */
function short(written: unknown, { name, single, fields = [] }: Field): unknown {
  if (!Array.isArray(written)) return written;
  const items = written.map((item) => bare(item, fields));
  const one = items.length === 1 && name !== 'tags' && (single || typeof items[0] === 'string');
  return one ? items[0] : items;
}

/** A group of nothing but what it must have is given by that alone. */
function bare(item: unknown, fields: readonly Field[]): unknown {
  const [first, ...others] = fields;
  if (!first || others.some(({ required }) => required)) return item;
  const entries = Object.entries(item as Data);
  return entries.length === 1 && entries[0]?.[0] === first.name ? entries[0][1] : item;
}
