import { citation } from './citation.ts';
import { documentKey } from './document-key.ts';
import { slugify } from './slug.ts';

/** What is known of a document where it is looked for. */
export interface NumberedDocument {
  id: string;
  number: string;
  issuer: string;
  /** `instant`: milliseconds since 1970-01-01T00:00Z. */
  issued: { day: string; instant: number };
}

/** Who names a number: a document, by its office and on its day, or an article or page, if only on a day. */
export interface NamedBy {
  id: string;
  issuer?: string | undefined;
  /** Milliseconds; of what has no day, any time. */
  instant?: number | undefined;
}

/**
 * Finds what is meant by a number. Offices begin with 1 each year, and many offices write alike, so one number may belong to
 * several documents: of the office and the day that are told with it, of the same office rather than of another, the last
 * before the day on which it is named. A document never means itself.
 *
 * @returns the one that is meant; or, where nobody can tell, the last of each office that may be
 * @example
 * const find = documentFinder([chiThi27]);
 * find('27 – CT/TU', { id: 'thoi-su/phong-chong-bao' }) // [chiThi27]
 * find('Chỉ thị số 27-CT/TU ngày 12/5/2015', { id: 'thoi-su/phong-chong-bao' }) // []
 */
export function documentFinder<Numbered extends NumberedDocument>(
  documents: readonly Numbered[],
): (named: string, by: NamedBy) => Numbered[] {
  const byKey = Map.groupBy(documents, ({ number }) => documentKey(number));
  return (named, { id, issuer, instant = Infinity }) => {
    const cited = citation(named);
    const all = (byKey.get(documentKey(cited.number)) ?? []).filter(
      (each) =>
        each.id !== id &&
        (cited.issuer === undefined || isSameOffice(each.issuer, cited.issuer)) &&
        each.issued.day.startsWith(cited.issued ?? ''),
    );
    const own = all.filter((each) => issuer !== undefined && isSameOffice(each.issuer, issuer));
    const offices = own.length > 0 ? own : all;
    const earlier = offices.filter(({ issued }) => issued.instant <= instant);
    const meant = (earlier.length > 0 ? earlier : offices).toSorted(byDay);
    // Of the same key the later one takes the earlier one's place.
    return [...new Map(meant.map((each) => [slugify(each.issuer), each])).values()];
  };
}

export function isSameOffice(one: string, other: string): boolean {
  return slugify(one) === slugify(other);
}

function byDay(a: NumberedDocument, b: NumberedDocument): number {
  return a.issued.instant - b.issued.instant || (a.id < b.id ? -1 : 1);
}
