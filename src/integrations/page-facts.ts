import { inlineCode } from './inline-code.ts';

/** What checks ask of a page once it is rendered; JSON. */
export interface PageFacts {
  /** Its anchors: every `id` attribute. */
  ids: string[];
  /** Addresses that it links to or shows, as they are written, each once; none on other hosts. */
  links: string[];
  /** Names of the files below `_astro/` that it names anywhere, each once. */
  made: string[];
  /** Scripts and styles that stand in it, as a policy allows them. */
  inline: string[];
}

/** Below the portal's root. Within an attribute a name may hold brackets and quotation marks; in a style sheet they end it. */
const MADE = {
  attribute: /\/_astro\/([^"\s,?#&<>\\]+)/g,
  text: /\/_astro\/([^"'\s,)?#&<>\\]+)/g,
};
/** An address of another host or of another kind. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/|$)/i;

/** @example pageFacts('<a id="x" href="/a/">').links // ['/a/'] */
export function pageFacts(html: string): PageFacts {
  return {
    ids: matches(html, /\sid="([^"]*)"/g),
    links: [...new Set(linksOf(html))].filter((link) => !ELSEWHERE.test(link)),
    made: [...new Set(matches(html, MADE.attribute).map(decoded))],
    inline: inlineCode(html),
  };
}

/** Names of the files below `_astro/` that a text of any kind may name. */
export function namesIn(text: string): string[] {
  return [...matches(text, MADE.attribute), ...matches(text, MADE.text)].map(decoded);
}

/** A lone `%` stands for itself. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function linksOf(html: string): string[] {
  const links = matches(html, /\s(?:href|src|action|poster)="([^"]*)"/g);
  const sources = matches(html, /\ssrcset="([^"]*)"/g).flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
  );
  return [...links, ...sources].map((link) => link.replaceAll('&amp;', '&'));
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}
