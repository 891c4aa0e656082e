import type { BodyWorld } from '#markdown/world.ts';
import { documentKey } from '#text/document-key.ts';

/**
 * The portal around the bodies of these tests: `x.md` is published at `/tin/x/`, names with `nhap` are not; local pictures
 * are 800 × 600, `own.jpg` is the article's own, which a machine made, of official texts it holds 27-CT/TU; those of other hosts have no known size, names with `mat` are missing.
 */
export const sampleWorld: BodyWorld = {
  link: (href) => {
    if (href.includes('nhap')) return undefined;
    const file = /([^/]+)\.md(#.*)?$/.exec(href);
    if (file) return { href: `/tin/${file[1]}/${file[2] ?? ''}`, external: false };
    return { href, external: /^https?:/.test(href) };
  },
  picture: (src) => {
    if (src.includes('mat')) return undefined;
    return /^https?:/.test(src) ? { src } : { src: `/_${src}`, width: 800, height: 600 };
  },
  about: (src) =>
    src === 'own.jpg' ? { caption: 'Cầu năm 2050.', credit: 'Lan', aiGenerated: true } : undefined,
  document: (number) => (documentKey(number) === '27-CT/TU' ? '/van-ban/27-ct-tu/' : undefined),
  firstPictureEager: true,
};
