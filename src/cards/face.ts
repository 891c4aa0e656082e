import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import { type Outline, outlineOf } from './outline.ts';

/** One weight of the portal's typeface. Lengths are thousandths of its size. */
export interface Face {
  /** How far the next letter stands from this one. */
  advance(letter: string): number;
  /** Y upwards from the line it stands on. */
  outline(letter: string): Outline;
}

export type Weight = 400 | 700;

/** The typeface comes in files by script; a letter is taken from the first that has it. */
const SCRIPTS = ['latin', 'vietnamese', 'latin-ext'];

/** Horns of ư and ơ reach over the edge of their letter, so that blanks are wider: `--word-space` of the portal's pages. */
const WORD_SPACE = 50;

interface Letter {
  advance: number;
  outline: Outline;
}

/**
 * Reads a weight of the typeface. A letter that it has not loses its marks; a sign that it has not at all is left out.
 *
 * @example openFace(700).advance('Ộ') // 764
 */
export function openFace(weight: Weight): Face {
  const { resolve } = createRequire(import.meta.url);
  const fonts = SCRIPTS.map((script) => {
    const name = `be-vietnam-pro-${script}-${weight}-normal.woff`;
    return create(readFileSync(resolve(`@fontsource/be-vietnam-pro/files/${name}`))) as Font;
  });
  const letters = new Map<string, Letter>();
  const letterOf = (sign: string): Letter => {
    const known = letters.get(sign) ?? read(fonts, sign);
    letters.set(sign, known);
    return known;
  };
  return {
    advance: (sign) => letterOf(sign).advance,
    outline: (sign) => letterOf(sign).outline,
  };
}

function read(fonts: readonly Font[], sign: string): Letter {
  const code = sign.codePointAt(0) as number;
  const font = fonts.find((each) => each.hasGlyphForCodePoint(code));
  if (!font) {
    const [plain = sign] = sign.normalize('NFD');
    return plain === sign ? { advance: 0, outline: [] } : read(fonts, plain);
  }
  const { advanceWidth, path } = font.glyphForCodePoint(code);
  const isBlank = sign === ' ' || sign === '\u00a0';
  return {
    advance: advanceWidth + (isBlank ? WORD_SPACE : 0),
    outline: outlineOf(path.commands),
  };
}
