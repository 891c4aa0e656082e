import { z } from 'zod';
import { cleanText } from '#text/clean.ts';
import { slugify } from '#text/slug.ts';
import { reject } from './reject.ts';

/** A text of one line or more, cleaned. */
export const text = z.string().transform((value) => cleanText(value));

/** An id as it stands in URLs: `bao-so-9-2025`. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The id of a running story. */
export const eventId = text.transform((value, context) =>
  SLUG.test(value)
    ? value
    : reject(context, 'event-wrong', { nearest: slugify(value) || undefined }),
);

/** `true` or `false`, however it is quoted. */
export const yesNo = text.transform((value, context) => {
  if (/^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  const yes = /^(?:có|co|yes|y|on|1|x|đúng|dung|rồi)$/iu.test(value);
  const no = /^(?:không|khong|no|n|off|0|sai|chưa)$/iu.test(value);
  return reject(context, 'yes-no-wrong', { nearest: yes ? 'true' : no ? 'false' : undefined });
});

/** A whole number greater than zero. */
export const count = text.transform((value, context) =>
  /^[1-9]\d{0,5}$/.test(value) ? Number(value) : reject(context, 'value-wrong', {}),
);

/** An address on the web. */
export const webAddress = text.transform((value, context) =>
  isWebAddress(value) ? value : reject(context, 'value-wrong', {}),
);

/** An address that readers anywhere can open. */
export const publicAddress = text.transform((value, context) => {
  if (isPublicAddress(value)) return value;
  const whole = `https://${value}`;
  const nearest = !value.includes(':') && isPublicAddress(whole) ? whole : undefined;
  return reject(context, 'address-wrong', { nearest });
});

/** Names of machines within a house have no dot; names and passwords of people are nobody's to read. */
export function isPublicAddress(value: string): boolean {
  if (!isWebAddress(value) || /\s/.test(value)) return false;
  const { hostname, username, password } = new URL(value);
  return /[^.]\.[^.]/.test(hostname) && username + password === '';
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}
