import { z } from 'zod';
import { adminWords, fieldLabels } from '#words/admin-vi.ts';
import { type Control, controls } from './controls.ts';

/** A field of the web form, as Decap CMS takes it. */
export interface FormField {
  name: string;
  label: string;
  hint: string;
  required: boolean;
  widget: string;
  /** Of each item of a list of groups. */
  fields?: FormField[];
  /** A list of one item, which is written as a group. */
  single?: boolean;
  /** Of each item of a list of values. */
  field?: Omit<FormField, 'hint' | 'required'>;
  [setting: string]: unknown;
}

/**
 * The fields for the keys of a schema, one each, in its order: sentences, groups, lists and what must be there are the
 * schema's own; labels and controls come from their tables.
 *
 * @example formFields(articleSchema('Asia/Ho_Chi_Minh'), 'Asia/Ho_Chi_Minh')[0]?.name // 'title'
 */
export function formFields(schema: z.ZodType, timeZone: string): FormField[] {
  // What a writer may write, not what becomes of it.
  const shape = z.toJSONSchema(schema, { io: 'input', reused: 'inline' }) as Shape;
  return fieldsOf(shape, [], timeZone);
}

/** As much of a JSON schema as ours use. */
interface Shape {
  description?: string;
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

function fieldsOf({ properties = {}, required = [] }: Shape, above: string[], timeZone: string) {
  return Object.entries(properties).map(([name, shape]): FormField => {
    const path = [...above, name];
    const key = path.join('.');
    return {
      name,
      label: fieldLabels[key] ?? name,
      hint: shape.description ?? '',
      required: required.includes(name),
      ...controlOf(shape, path, timeZone),
    };
  });
}

function controlOf(shape: Shape, path: string[], timeZone: string): Settings {
  const key = path.join('.');
  const choices = choicesOf(shape);
  const list = choices.find(({ type }) => type === 'array');
  const group = [...choices, ...choicesOf(list?.items)].find(({ type }) => type === 'object');
  const fields = group && fieldsOf(group, path, timeZone);
  const control = settingsOf(controls[key] ?? 'line', timeZone);
  const items = { widget: 'list', label_singular: labelOf(key), collapsed: false };
  if (list && fields) return { ...items, fields };
  // A group that may be absent: in Decap's own groups what is required would be so always.
  if (fields) return { ...items, fields, max: 1, single: true };
  if (!list || control.widget === 'list') return control;
  const field = { name: 'value', label: fieldLabels[key] ?? key, ...control };
  return { ...items, field };
}

/** What may stand in its place: lists of lists are no choice of ours. */
function choicesOf(shape: Shape | undefined): Shape[] {
  return shape ? (shape.anyOf?.flatMap(choicesOf) ?? [shape]) : [];
}

function labelOf(key: string): string {
  return (fieldLabels[key] ?? key).toLowerCase();
}

type Settings = Pick<FormField, 'widget'> & Record<string, unknown>;

function settingsOf(control: Control, timeZone: string): Settings {
  const { now, time, numberWrong } = adminWords;
  const moment = { widget: 'moment', time_zone: timeZone, words: { now, time } };
  switch (control) {
    case 'text':
      return { widget: 'text' };
    case 'yes-no':
      return { widget: 'boolean' };
    case 'moment':
      return moment;
    case 'moment-now':
      return { ...moment, begins_now: true };
    case 'picture':
      return { widget: 'image', choose_url: true };
    case 'file':
      return { widget: 'file' };
    case 'number':
      return { widget: 'string', pattern: ['^[1-9][0-9]{0,5}$', numberWrong] };
    case 'commas':
      return { widget: 'list' };
    default:
      return { widget: 'string' };
  }
}
