import { codeDigest } from './code-digest.ts';
import { type Memory, openMemory } from './memory.ts';

/** Their code decides what a file tells. */
const rooms = ['content', 'markdown', 'text'];

/** What a cache folder remembers of content files; nothing without a folder, or when the code cannot be told. */
export function openContentMemory(cache: string | undefined, timeZone: string): Memory {
  const code = codeDigest(rooms);
  return openMemory(code && cache, `${code} ${timeZone}`);
}
