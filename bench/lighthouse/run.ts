import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import sparticuz from '@sparticuz/chromium';
import type { Category, Page } from './pages.ts';

/** Every run of a version scores alike; another may not. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** What one visit was worth. */
export interface Scores {
  /** Out of a hundred. */
  points: Partial<Record<Category, number>>;
  /** Milliseconds, but for the shift. */
  paint: number;
  largestPaint: number;
  blocked: number;
  shift: number;
  /** Audits that were not passed in full, with what they say. */
  faults: string[];
}

interface Answer {
  runtimeError?: { message: string };
  categories: Record<
    Category,
    { score: number | null; auditRefs: { id: string; weight: number }[] }
  >;
  audits: Record<
    string,
    { title: string; score: number | null; numericValue?: number; displayValue?: string }
  >;
}

/** Visits a page as Lighthouse's phone on a slow line. */
export async function measure(url: string, { categories }: Page): Promise<Scores> {
  const args = [
    '--yes',
    LIGHTHOUSE,
    url,
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    '--no-enable-error-reporting',
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
  ];
  const { stdout } = await promisify(execFile)('npx', args, {
    maxBuffer: 2 ** 28,
    env: { ...process.env, CHROME_PATH: await sparticuz.executablePath() },
  });
  return scoresOf(JSON.parse(stdout), categories);
}

function scoresOf(
  { runtimeError, categories, audits }: Answer,
  asked: readonly Category[],
): Scores {
  if (runtimeError) throw new Error(runtimeError.message);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  const counted = new Set(
    asked.flatMap((name) =>
      categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
    ),
  );
  return {
    points: Object.fromEntries(
      asked.map((name) => [name, Math.round((categories[name].score ?? 0) * 100)]),
    ),
    paint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocked: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    faults: Object.entries(audits)
      .filter(([, { score }]) => score !== null && score < 0.9)
      .map(([id, { title, displayValue }]) =>
        [`${id}${counted.has(id) ? '' : ' (not counted)'}`, title, displayValue]
          .filter(Boolean)
          .join(': '),
      ),
  };
}
