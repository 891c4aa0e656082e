import { closeSync, lstatSync, openSync, readSync } from 'node:fs';

const PIECE = 256 * 1024;
const left = Buffer.allocUnsafe(PIECE);
const right = Buffer.allocUnsafe(PIECE);

/** Whether both are files, no links to such, and hold the same. One that is not there is the same as none. */
export function isSameFile(one: string, other: string): boolean {
  const [a, b] = [lstatSync(one), lstatSync(other, { throwIfNoEntry: false })];
  if (!b?.isFile() || !a.isFile() || a.size !== b.size) return false;
  return (a.dev === b.dev && a.ino === b.ino) || haveSameBytes(one, other);
}

/** Piece by piece, as attached films may be larger than the memory. */
function haveSameBytes(one: string, other: string): boolean {
  const [a, b] = [openSync(one, 'r'), openSync(other, 'r')];
  try {
    for (;;) {
      const [read, alsoRead] = [fill(a, left), fill(b, right)];
      if (read !== alsoRead || left.compare(right, 0, read, 0, read) !== 0) return false;
      if (read < PIECE) return true;
    }
  } finally {
    closeSync(a);
    closeSync(b);
  }
}

function fill(file: number, piece: Buffer): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < PIECE; length += read) {
    read = readSync(file, piece, length, PIECE - length, null);
  }
  return length;
}
