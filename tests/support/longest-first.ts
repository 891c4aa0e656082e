import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Rooms whose files take long, the longest first; begun last, one of them would leave the other core without work. */
const LONG = [
  'tests/build/incremental',
  'tests/browser/every-page',
  'tests/build/',
  'tests/browser/',
];

/** The order of the tests' files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = LONG.findIndex((part) => moduleId.includes(part));
      return found === -1 ? LONG.length : found;
    };
    const usual = await super.sort(files);
    return usual.toSorted((a, b) => rank(a) - rank(b));
  }
}
