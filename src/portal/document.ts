import type { Moment } from './moment.ts';
import type { Page } from './page.ts';

/** What force an official text has: not yet, full, in part, none any more. */
export type Validity = 'pending' | 'valid' | 'partly' | 'expired';

/** An official text ("văn bản") as it was written down. Its abstract is the `lead`. */
export interface DocumentText extends Page {
  /** `27-CT/TU` */
  number: string;
  /** `Chỉ thị` */
  kind: string;
  issuer: string;
  fields: readonly string[];
  issued: Moment;
  effective?: Moment;
  /** Its last day in force. */
  expires?: Moment & {
    /** The first instant after it. */
    end: number;
  };
  signer?: string;
  /** As its writer states it; else its days and what replaces it decide. */
  validity?: Validity;
  /** Other documents, by their numbers: `27-CT/TU`, `Chỉ thị số 27-CT/TU ngày 12/5/2015`. */
  replaces: readonly string[];
  amends: readonly string[];
  related: readonly string[];
}

/** A document as another names it; without `url` it is not in the register, and `number` is what was typed. */
export interface DocumentLink {
  number: string;
  title?: string;
  url?: string;
}

/** A document with all that the register knows of it. */
export interface RegisteredDocument {
  text: DocumentText;
  url: string;
  /** The day it was issued, by which the register is ordered. */
  date: Moment;
  validity: Validity;
  /** By what is said of the others: those it replaces, …, and those that replace it. */
  relations: Readonly<Record<Relation, readonly DocumentLink[]>>;
  /** What has changed its text by now, while it is in force itself. */
  amendments: readonly DocumentLink[];
}

export type Relation = 'replaces' | 'replacedBy' | 'amends' | 'amendedBy' | 'related';

/** @param replaced a document in force replaces it; @param now milliseconds */
export function validityOf(text: DocumentText, replaced: boolean, now: number): Validity {
  if (text.validity) return text.validity;
  if (replaced || (text.expires && text.expires.end <= now)) return 'expired';
  return (text.effective ?? text.issued).instant > now ? 'pending' : 'valid';
}
