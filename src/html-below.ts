/**
 * A page of a portal that lies in a folder of its host. Everything in the page that begins at the portal's root is led
 * below that folder; no view needs to know of it.
 *
 * @param base the folder, without a slash at its end
 * @param assets tells Astro's own addresses, which are in their place already
 * @example htmlBelow('<a href="/thoi-su/">', '/tin', /^\/_/) // '<a href="/tin/thoi-su/">'
 */
export function htmlBelow(html: string, base: string, assets: RegExp): string {
  const place = (address: string) => {
    if (!address.startsWith('/') || address.startsWith('//')) return address;
    const path = address.startsWith(`${base}/`) ? address.slice(base.length) : address;
    return assets.test(path) ? address : base + address;
  };
  const tag = (text: string) =>
    text.replace(ATTRIBUTE, (whole, name: string, equals: string, value: string) => {
      if (!ADDRESSES.has(name.toLowerCase())) return whole;
      const quote = /^["']/.exec(value)?.[0] ?? '';
      return name + equals + quote + place(value.slice(quote.length));
    });
  return html.replace(PART, (whole, opening?: string) => {
    if (whole.startsWith('<!')) return whole;
    return opening ? tag(opening) + whole.slice(opening.length) : tag(whole);
  });
}

/** Lists of pictures (`srcset`) are not among them: only Astro writes those. */
const ADDRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster']);

/** A comment; an element whose content is no HTML, with its opening tag apart; or any other opening tag. */
const PART =
  /<!--[\s\S]*?-->|(<(script|style|textarea|title)\b(?:[^"'>]|"[^"]*"|'[^']*')*>)[\s\S]*?<\/\2|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

const ATTRIBUTE = /([^\s"'<>/=]+)(\s*=\s*)("[^"]*"|'[^']*'|[^\s"'>]+)/g;
