import type { Decap, Immutable } from './decap.ts';

interface Props {
  entry: Immutable;
  widgetFor(name: string): unknown;
  getAsset(path: string): { toString(): string };
}

/** An article as its page will show it, in the portal's own styles. */
export function articlePreview({ h, createClass }: Decap): unknown {
  return createClass({
    render(this: { props: Props }) {
      const { entry, widgetFor, getAsset } = this.props;
      const data = (entry.get('data') as Immutable).toJS() as Record<string, unknown>;
      const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
      const [picture] = (data.image ?? []) as Record<string, string>[];
      const line = (className: string, words: string) => words && h('p', { className }, words);
      return h(
        'article',
        { className: 'article shell' },
        h(
          'header',
          { className: 'article-head' },
          line('kicker', text('kicker')),
          h('h1', null, text('title')),
          line('dateline', text('date')),
          line('article-lead', text('lead')),
        ),
        picture?.src &&
          h(
            'figure',
            { className: 'figure' },
            h('img', { src: getAsset(picture.src).toString(), alt: picture.alt ?? '' }),
            h('figcaption', null, [picture.caption, picture.credit].filter(Boolean).join(' ')),
          ),
        h('div', { className: 'prose' }, widgetFor('body')),
      );
    },
  });
}

/** The styles of the portal's home page, as addresses or as text. */
export async function portalStyles(home: string): Promise<{ style: string; raw: boolean }[]> {
  const html = await (await fetch(home)).text();
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]');
  const address = new URL(home, location.href);
  return [
    ...Array.from(links, (link) => ({
      style: new URL(link.getAttribute('href') ?? '', address).href,
      raw: false,
    })),
    ...Array.from(page.querySelectorAll('style'), ({ textContent }) => ({
      style: textContent ?? '',
      raw: true,
    })),
  ];
}
