/** An element that the page was made with. */
export function part<Kind extends HTMLElement = HTMLElement>(
  root: Element,
  selector: string,
): Kind {
  const found = root.querySelector<Kind>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** Whether a click asks for nothing special, such as another tab. */
export function isPlainClick(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  return button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !event.defaultPrevented;
}
