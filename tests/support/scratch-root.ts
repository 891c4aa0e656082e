import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** All that the tests write into temporary folders lies in one, which goes when they are done. */
export default function setUp(project: TestProject): () => void {
  const root = mkdtempSync(join(tmpdir(), 'ban-tin-tests-'));
  process.env.TMPDIR = root;
  // The hundreds of builds compile the same code.
  process.env.NODE_COMPILE_CACHE = join(root, 'code');
  // While somebody watches, the code changes between runs.
  project.onTestsRerun(async () => rmSync(join(root, 'shared'), { recursive: true, force: true }));
  return () => rmSync(root, { recursive: true, force: true, maxRetries: 5 });
}
