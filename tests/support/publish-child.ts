import { takeLock } from '#commands/publish/lock.ts';
import { placesOf } from '#commands/publish/places.ts';
import { finishExchange } from '#commands/publish/publish.ts';
import { publishStage } from './publish-stage.ts';

/**
 * Publishes a stage as a build does, and dies by its own hand when it has reached a step:
 * `node publish-child.ts STAGE OUT [STEP]`.
 */
const [stage = '', out = '', fatal] = process.argv.slice(2);
let steps = 0;
const reached = () => {
  steps += 1;
  process.stdout.write(`step ${steps}\n`);
  if (String(steps) === fatal) process.kill(process.pid, 'SIGKILL');
};
const places = placesOf(out);
const lock = await takeLock(places, (sentence) => process.stdout.write(`${sentence}\n`));
process.stdout.write('step 0\n');
const begun = performance.now();
finishExchange(places, reached);
publishStage(stage, places, reached);
lock.release();
process.stdout.write(`done in ${performance.now() - begun}\n`);
