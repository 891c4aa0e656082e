import type { Line } from './line.ts';

/** Where the reader stands in the list; the tab's history keeps it for those who come back from an article. */
export interface Place {
  number: number;
  /** The lines themselves, so that the list stands again before the browser looks for the place on the page. */
  lines: Line[];
  /** Where in the archive each page known so far begins. */
  starts: Map<number, string>;
}

export function keptPlace(): Place | undefined {
  return history.state?.olderNews;
}

export function keepPlace(place: Place) {
  history.replaceState({ ...history.state, olderNews: place }, '');
}
