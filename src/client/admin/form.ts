import { withAddress } from './address.ts';
import { articleFile } from './article-file.ts';
import { bodyControl } from './body-control.ts';
import { type BodyPictureWords, bodyPicture } from './body-picture.ts';
import { composed } from './composed.ts';
import { type Immutable, loadDecap, type Phrases } from './decap.ts';
import type { Field } from './field.ts';
import { keepPictures } from './kept-pictures.ts';
import { momentControl } from './moment-control.ts';
import { withPhrases } from './phrases.ts';
import { articlePreview, portalStyles } from './preview.ts';

/** `form.json` beside the page. */
interface Form {
  config: { collections: { name: string; fields: Field[] }[] };
  phrases: Phrases;
  picture: BodyPictureWords & { taken: string };
  keys: string[];
}

const said = document.querySelector<HTMLElement>('[data-form-failed]');

// Under `npm run admin` each save changes the content, on which the dev server has all its pages load anew: a writer would
// lose what is typed. An error is Vite's way to be told no.
import.meta.hot?.on('vite:beforeFullReload', () => {
  throw new Error('The form stays as it is');
});

open().catch((error) => {
  console.error(error);
  if (said) said.textContent = said.dataset.formFailed ?? '';
});

async function open(): Promise<void> {
  const [form, decap, styles] = await Promise.all([
    readForm(),
    loadDecap('./decap-cms.js'),
    portalStyles('../').catch(() => []),
  ]);
  const { CMS } = decap;
  keepPictures(form.picture.taken, window);
  CMS.registerLocale('vi', withPhrases(CMS.getLocale('vi'), form.phrases));
  CMS.registerWidget('moment', momentControl(decap));
  CMS.registerWidget('body', bodyControl(decap), CMS.getWidget('markdown').preview);
  CMS.registerEditorComponent(bodyPicture(form.picture, decap.h));
  for (const { style, raw } of styles) CMS.registerPreviewStyle(style, { raw });
  const preview = articlePreview(decap);
  for (const { name } of form.config.collections) CMS.registerPreviewTemplate(name, preview);
  const [{ fields } = { fields: [] }] = form.config.collections;
  CMS.registerCustomFormat('portal', 'md', articleFile(fields, form.keys));
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => withAddress(entry, composed(entry.get('data')) as Immutable),
  });
  CMS.init({ config: form.config });
  said?.remove();
}

async function readForm(): Promise<Form> {
  const response = await fetch('./form.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`form.json: ${response.status}`);
  return response.json();
}
