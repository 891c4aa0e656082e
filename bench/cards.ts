/**
 * Measures the pictures under which articles without one are shared: milliseconds for each, and how large they are.
 *
 *     node bench/cards.ts [--cards 2000] [--seed 1]
 */
import { parseArgs } from 'node:util';
import { drawCard } from '#cards/card.ts';
import { createRandom } from './random.ts';
import { vocabulary } from './vocabulary.ts';

const AT_ONCE = 8;

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const count = Number(values.cards);
const random = createRandom(Number(values.seed));
const words = vocabulary(random, 6000);
const titles = Array.from({ length: count }, () => {
  const title = Array.from({ length: 4 + random.below(8) }, () => random.pick(words)).join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
});
const about = {
  section: 'Thời sự',
  site: 'Cổng thông tin điện tử tỉnh Sông Trà',
  host: 'songtra.example.vn',
};

const started = performance.now();
await drawCard({ title: titles[0] ?? '', ...about });
const first = performance.now() - started;
const [before, from] = [process.cpuUsage(), performance.now()];
let bytes = 0;
for (let at = 0; at < count; at += AT_ONCE) {
  const some = titles.slice(at, at + AT_ONCE).map((title) => drawCard({ title, ...about }));
  for (const card of await Promise.all(some)) bytes += card.length;
}
const clock = performance.now() - from;
const { user, system } = process.cpuUsage(before);
console.table({
  'the first card, typeface and all, ms': Number(first.toFixed(1)),
  'a card by the clock, ms': Number((clock / count).toFixed(2)),
  'a card of CPU, ms': Number(((user + system) / 1000 / count).toFixed(2)),
  'a card, KB': Number((bytes / count / 1000).toFixed(1)),
});
