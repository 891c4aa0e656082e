import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';

/** How far an exchange has come. While it lies on the disk, the new portal is complete and will stand. */
export interface Journal {
  /** The folder is renamed as a whole, or what lies in it one by one, or only files that changed are. */
  way: 'whole' | 'entries' | 'changes';
  /** The old portal is being taken out, or the new one is being put in. */
  step: 'out' | 'in';
  /** Paths below the portal that go, where only changes are made. */
  removed?: readonly string[];
}

export function writeJournal(file: string, journal: Journal): void {
  writeAnew(file, JSON.stringify(journal));
}

/** The journal of an exchange that was not finished. */
export function readJournal(file: string): Journal | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    // Only whole journals get their name, but a disk may lose what it had promised to hold.
    if (error instanceof SyntaxError) return undefined;
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

/** Writes a file so that it holds the old text or the new one, whatever happens. */
export function writeAnew(file: string, text: string): void {
  const fresh = `${file}.new`;
  try {
    const opened = openSync(fresh, 'w');
    try {
      writeFileSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
