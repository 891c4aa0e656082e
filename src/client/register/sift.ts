import { fold } from '#text/fold.ts';
import { slugify } from '#text/slug.ts';

/** A document as `/api/documents.json` tells it. */
export interface Row {
  number: string;
  url: string;
  kind: string;
  issuer: string;
  fields: string[];
  issued: string;
  abstract: string;
  validity: string;
  /** Numbers of what has changed its text. */
  amendedBy: string[];
}

/**
 * Whether a document is among those asked for.
 *
 * @param asked as it stands in the address: words in `q`, the slug of a value in the name of its facet
 * @param validity what readers call each force
 * @example fits(row, new URLSearchParams('q=27-CT/TU&loai=chi-thi'), { valid: 'Còn hiệu lực' })
 */
export function fits(
  row: Row,
  asked: URLSearchParams,
  validity: Readonly<Record<string, string>>,
): boolean {
  const is = (name: string, values: readonly string[]) => {
    const wanted = asked.get(name) ?? '';
    return wanted === '' || values.some((value) => slugify(value) === wanted);
  };
  return (
    is('loai', [row.kind]) &&
    is('co-quan', [row.issuer]) &&
    is('linh-vuc', row.fields) &&
    is('nam', [row.issued.slice(0, 4)]) &&
    is('hieu-luc', [validity[row.validity] ?? '']) &&
    plain(`${row.number} ${row.abstract}`).includes(plain(asked.get('q') ?? ''))
  );
}

/** As it is compared: dashes, slashes and blanks differ from hand to hand. */
function plain(text: string): string {
  return fold(text).replace(/[\s/–—-]+/g, '');
}
