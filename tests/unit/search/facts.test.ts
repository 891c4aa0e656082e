import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFacts, encodeFacts } from '#search/facts.ts';
import type { Facts } from '#search/library.ts';
import { KINDS } from '#search/question.ts';

const facts: fc.Arbitrary<Facts & { id: string }> = fc.record({
  id: fc.stringMatching(/^vi_[0-9a-f]{7}$/),
  kind: fc.constantFrom(...KINDS),
  sections: fc.constantFrom(['thoi-su'], ['nong-nghiep', 'kinh-te'], ['kinh-te'], []),
  day: fc.oneof(
    fc.constantFrom('', '1970-01-01', '1969-12-31', '2024-02-29'),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});
const shelves = fc.uniqueArray(facts, { minLength: 1, maxLength: 40, selector: ({ id }) => id });

test('facts come out of their file as they went in, in their order', () => {
  fc.assert(
    fc.property(shelves, (documents) => {
      const file = JSON.parse(JSON.stringify(encodeFacts(documents)));
      expect([...decodeFacts(file)]).toEqual(documents.map(({ id, ...rest }) => [id, rest]));
    }),
  );
});

test('a portal may have any number of sections', () => {
  const documents = Array.from({ length: 80 }, (_, at) => ({
    id: `vi_${at}`,
    kind: 'tin' as const,
    sections: [`muc-${at}`],
    day: '2022-08-03',
  }));
  const known = decodeFacts(encodeFacts(documents));
  expect([...known.values()].map(({ sections }) => sections[0])).toEqual(
    documents.map(({ sections }) => sections[0]),
  );
});

test('a thousand articles more name their sections once', () => {
  const documents = Array.from({ length: 1000 }, (_, at) => ({
    id: `vi_${at}`,
    kind: 'tin' as const,
    sections: ['nong-nghiep-nong-thon', 'kinh-te'],
    day: '2022-08-03',
  }));
  expect(JSON.stringify(encodeFacts(documents)).split('nong-nghiep-nong-thon')).toHaveLength(2);
});

test('nothing comes back as nothing', () => {
  expect(decodeFacts(encodeFacts([]))).toEqual(new Map());
});
