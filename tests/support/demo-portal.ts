import { join } from 'node:path';
import { type Built, root } from './build.ts';
import { sharedPortal } from './shared-portal.ts';

/** The portal of the project's own content, for all who only look at it. */
export function demoPortal(): Promise<Built> {
  return sharedPortal('demo', () => join(root, 'content'));
}
