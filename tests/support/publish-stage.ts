import { keepSameBytes, moveIn } from '#build/join.ts';
import type { Places } from '#commands/publish/places.ts';
import { openNext, publish } from '#commands/publish/publish.ts';

/** Publishes the files of a folder, which are moved away, as a build does with what it rendered. */
export function publishStage(stage: string, places: Places, reached?: () => void): void {
  openNext(places);
  moveIn(stage, places.next);
  keepSameBytes(places.out, places.next);
  publish(places, undefined, reached);
}
