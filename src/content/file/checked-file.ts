import type { BodySurvey } from '#markdown/survey.ts';
import type { Place, Problem } from '../problem.ts';

/** What one file alone tells, whatever else the folder holds; JSON, so that it can be remembered. */
export interface CheckedFile<Data> {
  problems: Problem[];
  /** Absent when the front matter has errors. */
  data?: Data;
  /** The line of the file on which the body begins. */
  bodyLine: number;
  /** Ids of the headings of its body, to which links may lead. */
  headings: string[];
  /** Numbers of official texts that its body names, as typed. */
  numbers: string[];
  /** What the file names, for the checks that need the whole folder or the moment. */
  references: Reference[];
}

/** Something a file names, as the writer wrote it, with the place to underline if it is not there or cannot be. */
export interface Reference {
  as:
    | 'picture'
    | 'body-picture'
    | 'link'
    | 'attachment'
    | 'related'
    | 'alias'
    | 'event'
    | 'tag'
    | 'author'
    | 'kind'
    | 'issuer'
    | 'field'
    | 'number'
    | 'replaces'
    | 'amends'
    | 'issued'
    | 'corrections'
    | 'retracted'
    | 'validity';
  to: string;
  at: Place;
}

/** Of a body, what an article is summed up with. */
export type BodyText = Pick<BodySurvey, 'firstParagraph' | 'text'>;
