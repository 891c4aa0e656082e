import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { readFaces } from './face.ts';
import { letters } from './letters.ts';
import { averageAdvance } from './sample.ts';
import { fitOf, standIns } from './stand-ins.ts';
import { type FaceRule, styleSheetOf } from './style-sheet.ts';
import { type Weight, weights } from './weight.ts';

const PACKAGE = '@expo-google-fonts/be-vietnam-pro';
const ORIGINALS: Record<Weight, string> = {
  400: `${PACKAGE}/400Regular/BeVietnamPro_400Regular.ttf`,
  700: `${PACKAGE}/700Bold/BeVietnamPro_700Bold.ttf`,
};
/** The licence of the typeface; its authors reserve no name, so what is cut out of it may keep the name. */
const LICENCE = `${PACKAGE}/LICENSE_FONT`;

/** Copyright and licence stay in each file, as the licence asks. */
const LICENCE_NAMES = [0, 13, 14];

const { resolve } = createRequire(import.meta.url);

/** All that is made of the typeface, by path from `src/styles/`: two files, their licence, and `fonts.css`. */
export async function madeFonts(): Promise<Map<string, Buffer>> {
  const made = new Map<string, Buffer>();
  const own: FaceRule[] = [];
  const others: FaceRule[][] = [];
  for (const weight of weights) {
    const original = await readFile(resolve(ORIGINALS[weight]));
    const file = `fonts/be-vietnam-pro-${weight}.woff2`;
    made.set(file, await cut(original));
    own.push({ family: 'Be Vietnam Pro', weight, file: `./${file}` });
    others.push(standInsOf(original, weight));
  }
  made.set('fonts/OFL.txt', await readFile(resolve(LICENCE)));
  const rules = [...own, ...standIns.flatMap((_, at) => others.flatMap((each) => each[at] ?? []))];
  return made.set('fonts.css', Buffer.from(styleSheetOf(rules)));
}

/**
 * Only the letters of our pages, without the instructions for coarse screens, which are half of a file. Of all features only
 * kerning is kept: marks stand on their letters already, and the face has no figures of one width.
 */
function cut(original: Buffer): Promise<Buffer> {
  const missing = letters.filter((letter) => readFaces([original]).advance(letter) === undefined);
  if (missing.length > 0) throw new Error(`The typeface lacks ${missing.join(' ')}.`);
  return subsetFont(original, letters.join(''), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: ['kern'],
    preserveNameIds: LICENCE_NAMES,
  });
}

function standInsOf(original: Buffer, weight: Weight): FaceRule[] {
  const face = readFaces([original]);
  const ours = { ...face, averageAdvance: averageAdvance(face) };
  return standIns.map(({ name, faces }) => {
    const { local, averageAdvance } = faces[weight];
    return { family: name, weight, local, fit: fitOf(ours, averageAdvance) };
  });
}
