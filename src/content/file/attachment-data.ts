/** A file offered for download. `file`: path from the content folder. */
export interface AttachmentData {
  file: string;
  title: string;
  /** Bytes; known once the folder was looked at. */
  size?: number;
}

/** @param written in front matter; a file without a title goes by its name */
export function attachmentData(
  written: readonly { file: string; title?: string | undefined }[] = [],
): AttachmentData[] {
  return written.map(({ file, title }) => ({ file, title: title ?? fileTitle(file) }));
}

function fileTitle(file: string): string {
  return (file.split('/').at(-1) ?? file).normalize('NFC');
}
