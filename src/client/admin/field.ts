/** As much of a field of the form as its file needs to know. */
export interface Field {
  name: string;
  widget: string;
  required?: boolean;
  /** A list of one item, which is written as a group. */
  single?: boolean;
  fields?: readonly Field[];
}
