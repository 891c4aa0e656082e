import { enableCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Share, shareOf } from '#build/share.ts';
import { asProduction, fixSettings } from './environment.ts';
import { run } from './run.ts';
import { type Settings, SettingsError } from './settings.ts';

/** `npm run build [-- --hold-broken] [-- --shard 3/8 | --merge DIR…]` */
run(async () => {
  const { values, positionals } = parseArgs({
    options: {
      'hold-broken': { type: 'boolean', default: false },
      shard: { type: 'string' },
      merge: { type: 'boolean', default: false },
    },
    allowPositionals: process.argv.includes('--merge'),
  });
  asProduction();
  const settings = fixSettings(values['hold-broken'] ? { holdBroken: true } : {});
  // Reading code is most of what a build does that finds nothing to do. Its further processes know the folder from the
  // environment.
  process.env.NODE_COMPILE_CACHE ??= join(settings.cache, 'code');
  enableCompileCache(process.env.NODE_COMPILE_CACHE);
  if (values.shard !== undefined) return part(settings, values.shard);
  if (values.merge && positionals.length === 0)
    throw new SettingsError('Hãy kê các thư mục cần ghép sau “--merge”.');
  const { buildPortal } = await import('./build-portal.ts');
  const held = await buildPortal(
    settings,
    positionals.map((folder) => resolve(folder)),
  );
  if (held.length > 0) process.exitCode = 2;
});

async function part(settings: Settings, typed: string): Promise<void> {
  const share: Share | undefined = shareOf(typed);
  if (!share) throw new SettingsError(`Không hiểu “--shard ${typed}”. Viết như “--shard 3/8”.`);
  const { buildPart } = await import('./build-part.ts');
  await buildPart(settings, share);
}
