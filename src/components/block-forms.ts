import type { Block } from '#portal/front.ts';

/** `feature`: a story and a list, across; `half`: the same, narrow, two side by side; `row`: equal cards, across. */
export type BlockForm = 'feature' | 'half' | 'row';

/** A section with no more articles than that would leave a hole across the page. */
const FEW = 2;

/**
 * The rhythm of the home page: one across, two halves, with features and rows in turn. Small sections are halves, and no
 * half is left alone: a small section that ends up alone is a row.
 */
export function blockForms(blocks: readonly Pick<Block, 'articles'>[]): BlockForm[] {
  const small = blocks.map(({ articles }) => articles.length <= FEW);
  const forms: BlockForm[] = [];
  let isAcross = false;
  let across: BlockForm = 'feature';
  while (forms.length < blocks.length) {
    const at: number = forms.length;
    const left = blocks.length - at;
    // Two are left for the last pair: so the small last one does not stand alone.
    const savesLast = left === 3 && small.at(-1) && !small[at];
    const wantsPair: boolean | undefined = isAcross || small[at] || (left === 2 && small[at + 1]);
    isAcross = left === 1 || savesLast || !wantsPair;
    if (!isAcross) forms.push('half', 'half');
    else {
      forms.push(left === 1 && small[at] ? 'row' : across);
      across = across === 'feature' ? 'row' : 'feature';
    }
  }
  return forms;
}
