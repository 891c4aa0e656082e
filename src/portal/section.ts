/**
 * A section of the portal ("chuyên mục"): a folder of articles, in a tree of at most two levels.
 *
 * @example
 * { id: 'xay-dung-dang', title: 'Xây dựng Đảng', children: [{ id: 'cac-ban-xay-dung-dang', … }] }
 */
export interface Section {
  id: string;
  title: string;
  summary?: string;
  /** Id of the section above; absent on the first level. */
  parent?: string;
  children: readonly Section[];
}
