import { documentFinder, type NamedBy } from '#text/document-finder.ts';
import { slugify } from '#text/slug.ts';
import { type Bundle, bundlesOf } from './bundle.ts';
import {
  type DocumentLink,
  type DocumentText,
  type RegisteredDocument,
  validityOf,
} from './document.ts';
import { facetUrl, pageUrl, registerUrl } from './urls.ts';

/** By what documents can be sifted; each name is a part of addresses. */
export const FACETS = ['loai', 'co-quan', 'linh-vuc', 'nam', 'hieu-luc'] as const;

export type FacetName = (typeof FACETS)[number];

/** A list of documents with an address of its own: all, or those that have one thing in common. */
export interface RegisterList {
  /** Absent for the list of all. */
  facet?: FacetName;
  /** What they have in common, as it is written: `Chỉ thị`, `2026`; of `hieu-luc` a {@link Validity}. */
  value?: string;
  url: string;
  /** Oldest first. */
  documents: readonly RegisteredDocument[];
  /** Slices that stay where they are, oldest first. */
  bundles: readonly Bundle<RegisteredDocument>[];
}

/** The register of documents ("Văn bản"). */
export interface Register {
  all: RegisterList;
  /** By facet; the values by name, years newest first. */
  facets: ReadonlyMap<FacetName, readonly RegisterList[]>;
  /** The document that is meant by a number, however its dashes were typed. */
  find(number: string, by: NamedBy): RegisteredDocument | undefined;
}

/**
 * @param now milliseconds; decides what is in force
 * @example registerOf(texts, now).find('27 – CT/TU', article)?.url // '/van-ban/27-ct-tu/'
 */
export function registerOf(texts: readonly DocumentText[], now: number): Register {
  const candidates = documentFinder(texts);
  const find: Finder = (number, by) => {
    const [meant, ...others] = candidates(number, by);
    return others.length === 0 ? meant : undefined;
  };
  const documents = registered(texts, find, now);
  const byId = new Map(documents.map((each) => [each.text.id, each]));
  return {
    all: listOf({ url: registerUrl() }, documents),
    facets: new Map(FACETS.map((facet) => [facet, valuesOf(facet, documents)])),
    find: (number, by) => byId.get(find(number, by)?.id ?? ''),
  };
}

/** Undefined where nobody can tell which is meant. */
type Finder = (number: string, by: NamedBy) => DocumentText | undefined;

/** Oldest first. */
function registered(
  texts: readonly DocumentText[],
  find: Finder,
  now: number,
): RegisteredDocument[] {
  const linkTo = ({ number, title, id }: DocumentText) => ({ number, title, url: pageUrl(id) });
  const named = (number: string, { id, issuer, issued }: DocumentText) =>
    find(number, { id, issuer, instant: issued.instant });
  const naming = (relation: 'replaces' | 'amends') =>
    Map.groupBy(
      texts.flatMap((text) =>
        text[relation].map((number) => ({ text, id: named(number, text)?.id })),
      ),
      ({ id }) => id,
    );
  const [replacing, amending] = [naming('replaces'), naming('amends')];
  return texts
    .map((text): RegisteredDocument => {
      const by = (of: typeof replacing) => (of.get(text.id) ?? []).map((each) => each.text);
      const link = (number: string): DocumentLink => {
        const found = named(number, text);
        return found ? linkTo(found) : { number };
      };
      const inForce = (each: DocumentText) => (each.effective ?? each.issued).instant <= now;
      const validity = validityOf(text, by(replacing).some(inForce), now);
      return {
        text,
        url: pageUrl(text.id),
        date: text.issued,
        validity,
        amendments: validity === 'valid' ? by(amending).filter(inForce).map(linkTo) : [],
        relations: {
          replaces: text.replaces.map(link),
          replacedBy: by(replacing).map(linkTo),
          amends: text.amends.map(link),
          amendedBy: by(amending).map(linkTo),
          related: text.related.map(link),
        },
      };
    })
    .sort((a, b) => a.date.instant - b.date.instant || (a.text.id < b.text.id ? -1 : 1));
}

function valuesOf(facet: FacetName, documents: readonly RegisteredDocument[]): RegisterList[] {
  const values = new Map<string, { names: string[]; documents: RegisteredDocument[] }>();
  for (const document of documents)
    for (const name of has(document, facet)) {
      const id = slugify(name);
      const known = values.get(id) ?? { names: [], documents: [] };
      known.names.push(name);
      if (known.documents.at(-1) !== document) known.documents.push(document);
      if (id !== '') values.set(id, known);
    }
  const lists = [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  if (facet === 'nam') lists.reverse();
  return lists.map(([id, { names, documents: of }]) =>
    listOf({ facet, value: commonest(names), url: facetUrl(facet, id) }, of),
  );
}

/** The spelling that most documents have; of equally many the one of the oldest document. */
function commonest(names: readonly string[]): string {
  const [first] = [...Map.groupBy(names, (name) => name)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return first?.[0] ?? '';
}

function has({ text, date, validity }: RegisteredDocument, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'loai':
      return [text.kind];
    case 'co-quan':
      return [text.issuer];
    case 'linh-vuc':
      return text.fields;
    case 'nam':
      return [date.day.slice(0, 4)];
    case 'hieu-luc':
      return [validityNames[validity]];
  }
}

/** What force a document has, as lists of such documents are called. */
export const validityNames = {
  pending: 'chưa có hiệu lực',
  valid: 'còn hiệu lực',
  partly: 'hết hiệu lực một phần',
  expired: 'hết hiệu lực',
} as const;

function listOf(
  list: Pick<RegisterList, 'facet' | 'value' | 'url'>,
  documents: readonly RegisteredDocument[],
): RegisterList {
  return { ...list, documents, bundles: bundlesOf({ url: list.url, articles: documents }) };
}
