import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf, KINDS, type Question, readQuestion } from '#search/question.ts';

const read = (address: string) => readQuestion(new URLSearchParams(address));

const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const questions: fc.Arbitrary<Question> = fc
  .record(
    {
      words: fc
        .string({ unit: 'binary', maxLength: 140 })
        .map((words) => words.toWellFormed().trim()),
      kind: fc.constantFrom(...KINDS),
      section: fc.constantFrom('thoi-su', 'kinh-te', 'a1', 'cac-ban-xay-dung-dang'),
      year: fc.integer({ min: 1900, max: 2100 }).map(String),
      from: days,
      to: days,
      order: fc.constantFrom('best', 'newest'),
    },
    { requiredKeys: ['words', 'order'] },
  )
  .map(({ section, ...rest }) =>
    section && (rest.kind ?? 'tin') === 'tin' ? { ...rest, section } : rest,
  );

describe('the address of a question', () => {
  test('gives the question again', () => {
    fc.assert(
      fc.property(questions, (asked) => {
        expect(read(addressOf(asked))).toEqual(asked);
      }),
    );
  });

  test('names only what was asked, in words that people can send to each other', () => {
    expect(addressOf({ words: 'dang bo', order: 'best' })).toBe('?q=dang+bo');
    expect(
      addressOf({
        words: '',
        order: 'newest',
        kind: 'tin',
        section: 'kinh-te',
        year: '2022',
        from: '2022-08-03',
        to: '2022-09-01',
      }),
    ).toBe('?q=&loai=tin&muc=kinh-te&nam=2022&tu=2022-08-03&den=2022-09-01&xep=moi');
  });
});

describe('an address', () => {
  test.each([
    ['nothing', ''],
    ['a section that is no id', 'muc=Thời sự'],
    ['a section that leads elsewhere', 'muc=../kinh-te'],
    ['a section with a tail', 'muc=kinh-te%0A'],
    ['a year of three digits', 'nam=202'],
    ['a year in other digits', 'nam=２０２２'],
    ['years', 'nam=2021-2022'],
    ['a kind that nothing is of', 'loai=nghi-dinh'],
    ['a day as people write it', 'tu=03/08/2022'],
    ['a day with a time', 'den=2022-08-03T10:00'],
    ['another order', 'xep=cu'],
    ['keys of somebody else', 'utm_source=fb&Q=x'],
    ['empty values', 'q=&muc=&nam=&tu=&den=&xep='],
  ])('of %s asks for nothing', (_, address) => {
    expect(read(address)).toEqual({ words: '', order: 'best' });
  });

  test('of another kind than news names no section', () => {
    expect(read('loai=van-ban&muc=kinh-te')).toEqual({ words: '', kind: 'van-ban', order: 'best' });
    expect(read('loai=tin&muc=kinh-te')).toMatchObject({ kind: 'tin', section: 'kinh-te' });
  });

  test('with half a letter in it is read', () => {
    const words = read('q=%ED%A0%BDtin').words;
    expect(words).toBe(words.toWellFormed());
    expect(words.endsWith('tin')).toBe(true);
    const typed = readQuestion(new URLSearchParams({ q: 'bão \ud83c' }));
    expect(() => encodeURIComponent(typed.words)).not.toThrow();
  });

  test('of a whole article is read as far as a question goes', () => {
    const { words } = read(`q=${'bão lũ '.repeat(300)}`);
    expect(words.length).toBeLessThanOrEqual(300);
    expect(words.startsWith('bão lũ bão lũ')).toBe(true);
    expect(read(`q=${'đ'.repeat(2000)}`).words).toBe('đ'.repeat(300));
  });

  test('has no blanks at the ends of its words', () => {
    expect(read('q=++đảng++bộ%0A%C2%A0').words).toBe('đảng  bộ');
  });

  test('with a key twice asks the first', () => {
    expect(read('q=a&q=b&nam=2022&nam=2021')).toEqual({ words: 'a', year: '2022', order: 'best' });
  });
});

test('cutting a long question leaves no half letter and no blank at its end', () => {
  const cut = (words: string) => readQuestion(new URLSearchParams({ q: words })).words;
  expect(cut(`${'a'.repeat(299)}🌀`)).toBe(`${'a'.repeat(299)}\ufffd`);
  expect(cut(`${'a'.repeat(299)} b`)).toBe('a'.repeat(299));
});
