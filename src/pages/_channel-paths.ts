import { loadPortal } from '#load.ts';
import type { Bundle } from '#portal/bundle.ts';
import type { Channel, ChannelKind } from '#portal/channel.ts';

/** Paths of the fronts, or of the archive indexes, of all channels of a kind. @param name of the parameter that holds the id */
export async function channelPaths(kind: ChannelKind, name: string) {
  const { channels } = await loadPortal();
  return channels()
    .filter((channel) => channel.kind === kind)
    .map((channel) => ({ params: { [name]: channel.id }, props: { channel } }));
}

/** Paths of all bundles of all channels of a kind. */
export async function bundlePaths(kind: ChannelKind, name: string) {
  const { channels, archive } = await loadPortal();
  return channels()
    .filter((channel) => channel.kind === kind)
    .flatMap((channel) =>
      archive(channel).bundles.map((bundle) => ({
        params: { [name]: channel.id, year: bundle.year, number: String(bundle.number) },
        props: { channel, bundle },
      })),
    );
}

export interface ChannelProps {
  channel: Channel;
}

export interface BundleProps extends ChannelProps {
  bundle: Bundle;
}
