/** A result that a reader looks at, and how far below the window's upper edge it stands, in pixels. */
export interface Anchor {
  key: string;
  top: number;
}

/** Where the reader is in the answer; the tab's history keeps it for those who come back. */
export interface Place {
  /** How many results there were to see. */
  show: number;
  anchor?: Anchor;
}

export function keptPlace(): Place | undefined {
  return history.state?.search;
}

export function keepPlace(place: Place): void {
  history.replaceState({ ...history.state, search: place }, '');
}
