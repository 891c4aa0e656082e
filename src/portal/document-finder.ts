import { documentKey } from '#text/document-key.ts';
import { slugify } from '#text/slug.ts';
import type { DocumentText } from './document.ts';

/** Who names a number: a document, by its office and on its day, or an article or page, if only on a day. */
export interface NamedBy {
  id: string;
  issuer?: string | undefined;
  /** Milliseconds; of what has no day, any time. */
  instant?: number | undefined;
}

/**
 * Finds what is meant by a number. Offices begin with 1 each year, and many offices write alike, so one number may belong to
 * several documents: of the same office rather than of another, the last before the day on which it is named. Where two
 * offices remain, nobody can tell, and there is none. A document never means itself.
 *
 * @example
 * const find = documentFinder([chiThi27]);
 * find('27 – CT/TU', { id: 'thoi-su/phong-chong-bao' })?.number // '27-CT/TU'
 */
export function documentFinder(
  texts: readonly DocumentText[],
): (number: string, by: NamedBy) => DocumentText | undefined {
  const byKey = Map.groupBy(texts, ({ number }) => documentKey(number));
  return (number, { id, issuer, instant = Infinity }) => {
    const all = (byKey.get(documentKey(number)) ?? []).filter((each) => each.id !== id);
    const own = all.filter((each) => issuer !== undefined && isSameOffice(each.issuer, issuer));
    const offices = own.length > 0 ? own : all;
    const earlier = offices.filter(({ issued }) => issued.instant <= instant);
    const meant = (earlier.length > 0 ? earlier : offices).toSorted(byDay);
    const last = meant.at(-1);
    return last && meant.every((each) => isSameOffice(each.issuer, last.issuer)) ? last : undefined;
  };
}

export function isSameOffice(one: string, other: string): boolean {
  return slugify(one) === slugify(other);
}

function byDay(a: DocumentText, b: DocumentText): number {
  return a.issued.instant - b.issued.instant || (a.id < b.id ? -1 : 1);
}
