import { describe, expect, test } from 'vitest';
import { problemsOf, read, scratch } from '../scratch.ts';

const document = (number: string, issued: string, lines = '', issuer = 'Tỉnh ủy') =>
  `number: ${number}\nkind: Chỉ thị\nissuer: ${issuer}\nabstract: A\nissued: ${issued}\n${lines}`;

const kindsOf = async (...texts: string[]) => {
  const files = texts.map((text, index) => [`documents/${index}.yml`, text]);
  const problems = await problemsOf(Object.fromEntries(files));
  return problems.map(([kind, file]) => `${String(file)[10]} ${kind}`);
};

describe('documents that name each other', () => {
  test('may do so from the later one to the earlier one, in whatever words', async () => {
    const first = document('1-CT/TU', '2024-01-01');
    expect(await kindsOf(first, document('2-CT/TU', '2024-01-01', 'replaces: 1-CT/TU\n'))).toEqual(
      [],
    );
    const whole = 'amends: Chỉ thị số 1-ct/tu ngày 1/1/2024 của Tỉnh ủy\n';
    expect(await kindsOf(first, document('2-CT/TU', '2025-01-01', whole))).toEqual([]);
  });

  test('may name a later one as related only', async () => {
    const later = document('1-CT/TU', '2025-01-01');
    expect(await kindsOf(later, document('2-CT/TU', '2024-01-01', 'related: 1-CT/TU\n'))).toEqual(
      [],
    );
    expect(await kindsOf(later, document('2-CT/TU', '2024-01-01', 'amends: 1-CT/TU\n'))).toEqual([
      '1 document-order',
    ]);
  });

  test('never replace or amend each other', async () => {
    expect(
      await kindsOf(
        document('1-CT/TU', '2024-01-01', 'replaces: 2-CT/TU\n'),
        document('2-CT/TU', '2025-01-01', 'amends: 1-CT/TU\n'),
      ),
    ).toEqual(['0 document-circle', '1 document-circle']);
  });

  test('mean no other document than the one of the day they tell', async () => {
    const later = document('1-CT/TU', '2025-01-01');
    const older = 'replaces: 1-CT/TU ngày 2/2/2015\n';
    expect(await kindsOf(later, document('2-CT/TU', '2024-01-01', older))).toEqual([
      '1 document-unknown',
    ]);
    expect(await kindsOf(document('1-CT/TU', '2024-01-01', older))).toEqual(['0 document-unknown']);
    expect(await kindsOf(document('1-CT/TU', '2024-01-01', 'replaces: 1 – CT/TU\n'))).toEqual([
      '0 document-itself',
    ]);
  });

  test('are told how namesakes are kept apart, and writing just that helps', async () => {
    const twins = ['Xã Một', 'Xã Hai'].map((issuer) =>
      document('1-CT/TU', '2024-01-01', '', issuer),
    );
    const naming = (words: string) => document('9-CT/TU', '2025-01-01', `related: ${words}\n`);
    const { problems } = await read(
      scratch({
        'documents/0.yml': twins[0] ?? '',
        'documents/1.yml': twins[1] ?? '',
        'documents/2.yml': naming('1-CT/TU'),
      }),
    );
    expect(problems.map(({ kind, facts }) => [kind, facts.choices])).toEqual([
      [
        'document-unclear',
        ['“1-CT/TU ngày 01/01/2024 của Xã Hai”', '“1-CT/TU ngày 01/01/2024 của Xã Một”'].reverse(),
      ],
    ]);
    expect(await kindsOf(...twins, naming('1-CT/TU ngày 01/01/2024 của Xã Hai'))).toEqual([]);
  });

  test('are unclear in bodies once for all of the same number', async () => {
    const body = '---\ntitle: Tin\ndate: 2026-03-15\n---\nTheo 1-CT/TU.\n';
    const problems = await problemsOf({
      'articles/thoi-su/a.md': body,
      'articles/thoi-su/b.md': body,
      'documents/1.yml': document('1-CT/TU', '2024-01-01', '', 'Xã Một'),
      'documents/2.yml': document('1-CT/TU', '2024-01-01', '', 'Xã Hai'),
    });
    expect(problems).toEqual([['document-unclear', 'articles/thoi-su/a.md', undefined]]);
  });
});

describe('the force of a document', () => {
  test.each([
    ['2024-01-01', 'expires: 2026-11-21\nvalidity: còn hiệu lực\n', 'expired'],
    ['2024-01-01', 'expires: 2026-11-22\nvalidity: còn hiệu lực\n', undefined],
    ['2024-01-01', 'expires: 2026-11-21\nvalidity: hết hiệu lực một phần\n', 'expired'],
    ['2024-01-01', 'expires: 2026-11-22\nvalidity: hết hiệu lực\n', 'lasting'],
    ['2024-01-01', 'effective: 2026-11-23\nvalidity: còn hiệu lực\n', 'pending'],
    ['2024-01-01', 'effective: 2026-11-23\nvalidity: chưa có hiệu lực\n', undefined],
    ['2024-01-01', 'effective: 2026-11-22\nvalidity: chưa có hiệu lực\n', 'begun'],
    ['2024-01-01', 'validity: chưa có hiệu lực\n', 'no-day'],
    ['2024-01-01', 'validity: chưa có hiệu lực\ndraft: true\n', undefined],
  ])('issued on %s with %j is contradicted: %s', async (issued, lines, reason) => {
    const { problems } = await read(
      scratch({ 'documents/1.yml': document('1-CT/TU', issued, lines) }),
    );
    expect(problems.map(({ kind, facts }) => [kind, facts.reason])).toEqual(
      reason ? [['validity-contradicts', reason]] : [],
    );
  });

  test('ends with what replaces it, whatever its writer says', async () => {
    expect(
      await kindsOf(
        document('1-CT/TU', '2024-01-01', 'validity: còn hiệu lực\n'),
        document('2-CT/TU', '2025-01-01', 'replaces: 1-CT/TU\n'),
      ),
    ).toEqual(['0 validity-contradicts']);
  });
});

test('a document waits for the day on which it is issued', async () => {
  const { pages, problems } = await read(
    scratch({ 'documents/1.yml': document('1-CT/TU', '2026-11-23') }),
  );
  expect(pages.map(({ status }) => status)).toEqual(['future']);
  expect(problems.map(({ kind, at }) => [kind, at?.line])).toEqual([['issued-ahead', 5]]);
});
