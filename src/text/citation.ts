import { numbersIn } from './document-numbers.ts';

/** An official text as another names it: its number, and what else is told of it. */
export interface Citation {
  number: string;
  /** The day it was issued, or the beginning of it: `2015-05-12`, `2015`. */
  issued?: string;
  issuer?: string;
}

const DAY =
  /\bngày\s+(\d{1,2})\s*(?:[/.-]|\s+tháng\s+)\s*(\d{1,2})\s*(?:[/.-]|\s+năm\s+)\s*(\d{4})/iu;
const YEAR = /\bnăm\s+(\d{4})/iu;
const ISSUER = /(?<=\scủa\s+)\p{L}[^,;()]*/iu;

/**
 * Reads how a document is named, from its bare number to the whole form that offices use.
 *
 * @example citation('Chỉ thị số 27-CT/TU ngày 12/5/2015 của Tỉnh ủy')
 *   // { number: '27-CT/TU', issued: '2015-05-12', issuer: 'Tỉnh ủy' }
 */
export function citation(text: string): Citation {
  const [first] = numbersIn(text);
  // A number of a form that nobody foresaw is taken as it was typed.
  if (!first) return { number: text.replace(/^số\s+/iu, '') };
  const rest = text.slice(first.at + first.number.length);
  const [, day = '', month = '', year = ''] = DAY.exec(rest) ?? [];
  const issued =
    year !== ''
      ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
      : YEAR.exec(rest)?.[1];
  const issuer = ISSUER.exec(rest)?.[0].replace(DAY, '').trim();
  return { number: first.number, ...(issued && { issued }), ...(issuer && { issuer }) };
}
