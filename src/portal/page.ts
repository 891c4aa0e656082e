/** A standing page ("trang"): about, contact, copyright. Its body is rendered when its page is. */
export interface Page {
  /** `gioi-thieu`: its identity and its URL. */
  id: string;
  title: string;
  lead?: string;
}
