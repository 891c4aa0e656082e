import type { Command } from '../measure/measure.ts';

/** One way to make a portal of a folder of articles. All have their own place, and build what lies in it. */
export interface Contender {
  name: string;
  /** Builds upon what it left; others do everything each time, whatever stands there. */
  remembers: boolean;
  /** Why it cannot take part on this machine. */
  missing?: string;
  /** Puts the templates and the content there. @param content a content folder of ours */
  prepare(content: string): void;
  /** Brings one article over after it was written, changed or deleted. @param file path below `articles/` */
  update(content: string, file: string): void;
  /** Takes away everything that an earlier build left. */
  forget(): void;
  /** Changes a component that every article shows. */
  changeTemplate(mark: string): void;
  commands(): Command[];
  /** Where the portal is then. */
  out: string;
}
