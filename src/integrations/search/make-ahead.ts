/** A process of `startAhead`: makes the shelves of the index that it is given by name, and ends. */
import { readSettings } from '#commands/settings.ts';
import { readContent } from '#content/read.ts';
import { searchDocuments } from './documents.ts';
import { openShelfCache } from './shelf-cache.ts';
import { planShelves } from './shelves.ts';

// Without the build there is nobody to make them for.
process.once('disconnect', () => process.exit());

const names = new Set(process.argv.slice(2));
const settings = readSettings(process.env);
const content = await readContent({ ...settings, folder: settings.content });
const cache = openShelfCache(settings.cache);
const shelves = planShelves(searchDocuments(content, settings));
for (const shelf of shelves.filter(({ name }) => names.has(name))) await cache.indexOf(shelf);
process.disconnect();
