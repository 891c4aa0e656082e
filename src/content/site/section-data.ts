import type { SectionsFile } from '../schema/sections.ts';

/** A section as `sections.yml` gives it; JSON. At most two levels. */
export interface SectionData {
  id: string;
  title: string;
  summary?: string;
  /** Id of the section above; absent on the first level. */
  parent?: string;
  /** Former ids, whose addresses lead here. */
  aliases: string[];
  children: SectionData[];
}

export function sectionData(file: SectionsFile): SectionData[] {
  return file.map((section) => ({
    ...own(section),
    children: (section.children ?? []).map((child) => ({
      ...own(child),
      parent: section.id,
      children: [],
    })),
  }));
}

function own({ id, title, summary, aliases }: Omit<SectionsFile[number], 'children'>) {
  return { id, title, ...(summary !== undefined && { summary }), aliases: aliases ?? [] };
}
