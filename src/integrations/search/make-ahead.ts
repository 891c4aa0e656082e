/** The process of {@link startAhead}: makes the shelves of the index that the cache lacks, and ends. */
import { readSettings } from '#commands/settings.ts';
import { readContent } from '#content/read.ts';
import { searchDocuments } from './documents.ts';
import { openShelfCache } from './shelf-cache.ts';
import { planShelves } from './shelves.ts';

// Without the build there is nobody to make it for.
process.once('disconnect', () => process.exit());

const settings = readSettings(process.env);
const content = await readContent({ ...settings, folder: settings.content });
const cache = openShelfCache(settings.cache);
for (const shelf of planShelves(searchDocuments(content, settings))) await cache.indexOf(shelf);
process.disconnect();
