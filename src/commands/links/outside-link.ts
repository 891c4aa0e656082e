import { outsideAddress } from './outside-address.ts';

/** A place of the content that leads to another host. */
export interface OutsideLink {
  /** Path from the content folder. */
  file: string;
  /** From 1. */
  line: number;
  /** As the writer typed it. */
  typed: string;
  /** As it is asked for; two places of one address are asked for once. */
  address: string;
}

/** What a file leads to, with its place. */
export interface TypedLink {
  typed: string;
  line: number;
}

/** Those that lead to other hosts. */
export function outsideLinks(
  file: string,
  typed: readonly TypedLink[],
  siteUrl: string,
): OutsideLink[] {
  return typed.flatMap((link) => {
    const address = outsideAddress(link.typed, siteUrl);
    return address === undefined ? [] : [{ file, ...link, address }];
  });
}
