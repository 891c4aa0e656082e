/** The reader's settings at the foot of a page. */
import { startSettings } from './reader/settings.ts';

const place = document.querySelector<HTMLElement>('.foot-settings');
const panel = place?.querySelector<HTMLElement>('#_settings');
if (place && panel) {
  panel.hidden = false;
  startSettings(place);
}
