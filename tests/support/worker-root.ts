import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Each worker has temporary files of its own, as two that unpack the browser into one place get in each other's way. */
process.env.TESTS_ROOT ??= process.env.TMPDIR ?? '/tmp';
process.env.TMPDIR = join(
  process.env.TESTS_ROOT,
  `worker-${process.env.VITEST_POOL_ID ?? process.pid}`,
);
mkdirSync(process.env.TMPDIR, { recursive: true });
