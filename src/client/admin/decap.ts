import type { FileFormat } from './article-file.ts';

/** What Decap CMS puts on the window, as far as the form uses it. */
export interface Decap {
  CMS: {
    init(options: { config: unknown }): void;
    getLocale(locale: string): Phrases;
    registerLocale(locale: string, phrases: Phrases): void;
    getWidget(name: string): { control: unknown; preview: unknown };
    registerWidget(name: string, control: unknown, preview?: unknown): void;
    registerEditorComponent(component: object): void;
    registerCustomFormat(name: string, extension: string, format: FileFormat): void;
    registerPreviewTemplate(collection: string, component: unknown): void;
    registerPreviewStyle(style: string, options?: { raw: boolean }): void;
    registerEventListener(listener: {
      name: 'preSave';
      handler(event: { entry: Immutable }): Promise<Immutable>;
    }): void;
  };
  h: MakeElement;
  createClass(parts: object): unknown;
}

export type Phrases = { [key: string]: string | Phrases };

/** React's `createElement`. */
export type MakeElement = (
  type: unknown,
  props: Record<string, unknown> | null,
  ...children: unknown[]
) => unknown;

/** Maps and lists of Immutable, which hold what a writer has typed. */
export interface Immutable {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  set(key: string, value: unknown): Immutable;
  map(change: (value: unknown) => unknown): Immutable;
  toJS(): unknown;
}

/**
 * Loads the bundle of Decap CMS, which would start itself if the page did not say otherwise.
 *
 * @throws when it does not arrive
 */
export function loadDecap(address: string): Promise<Decap> {
  return new Promise((settle, reject) => {
    Object.assign(window, { CMS_MANUAL_INIT: true });
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => settle(window as unknown as Decap);
    script.onerror = () => reject(new Error(`${address} did not arrive`));
    document.head.append(script);
  });
}
