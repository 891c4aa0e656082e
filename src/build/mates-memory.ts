import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readSealed, writeSealed } from '#content/folder/sealed-file.ts';
import type { Article } from '#portal/article.ts';
import type { MatesMemory } from '#portal/mates.ts';

/** The mates of all articles as the last build found them. */
export interface KeptMates {
  /** The memory for a portal of these articles, oldest first. */
  of(articles: readonly Article[]): MatesMemory;
  save(): void;
}

interface Row {
  /** Digest of the article and all older ones, as far as mates depend on them. */
  past: string;
  mates: [index: number, closeness: number][];
}

/** @param code the digest of the code that finds mates */
export function openMatesMemory(cache: string, code: string): KeptMates {
  const path = join(cache, 'mates.json');
  const kept = readSealed<{ code: string; rows: (Row | null)[] }>(path);
  const before = kept?.code === code ? kept.rows : [];
  const now: (Row | null)[] = [];
  return {
    of(articles) {
      const pasts = pastsOf(articles);
      return {
        recall(index) {
          const row = before[index];
          if (!row || row.past !== pasts[index]) return undefined;
          now[index] = row;
          return row.mates.map(([mate, closeness]) => ({ index: mate, closeness }));
        },
        note(index, mates) {
          const found = mates.map(({ index, closeness }): Row['mates'][number] => [
            index,
            closeness,
          ]);
          now[index] = { past: pasts[index] as string, mates: found };
        },
      };
    },
    save() {
      const isSame = now.length === before.length && now.every((row, at) => row === before[at]);
      if (!isSame) writeSealed(path, { code, rows: now });
    },
  };
}

/** Each digest holds the one before it, so that equal ones promise an equal past. */
function pastsOf(articles: readonly Article[]): string[] {
  let past = '';
  return articles.map(({ fingerprint, date, event, tags }) => {
    const own = [past, fingerprint, date, event, tags.map(({ id }) => id)];
    past = createHash('sha256').update(JSON.stringify(own)).digest('base64url').slice(0, 16);
    return past;
  });
}
