import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSearchBox } from '#client/search/box.ts';
import type { Answer, Searcher } from '#search/answer.ts';

/** Longer than the pause after the last letter. */
const PAUSE = 200;

interface Asked {
  words: string;
  typing: boolean | undefined;
  say(answer: Answer): void;
  fail(): void;
  hasEnded: boolean;
}

let asked: Asked[] = [];
const assign = vi.fn();

/** Answers when the test says so. */
const searcher: Searcher = {
  async *ask({ words }, { typing }) {
    let next = Promise.withResolvers<Answer>();
    const own: Asked = {
      words,
      typing,
      say: (answer) => next.resolve(answer),
      fail: () => next.reject(new Error('gone')),
      hasEnded: false,
    };
    asked.push(own);
    try {
      while (true) {
        const answer = await next.promise;
        next = Promise.withResolvers();
        yield answer;
        if (answer.settled) return;
      }
    } finally {
      own.hasEnded = true;
    }
  },
};

/** One result a letter. */
const answer = (keys: string, settled: boolean): Answer => ({
  results: [...keys].map((key) => ({
    key,
    url: `/thoi-su/${key}/`,
    title: [{ text: key }],
    passage: [],
  })),
  total: 30,
  loose: 0,
  kinds: [],
  sections: [],
  years: [],
  progress: { opened: settled ? 2 : 1, all: 2 },
  settled,
  meant: [],
});

function open() {
  const { document, Event } = parseHTML(`
    <body>
      <form data-suggestions="Gợi ý" data-suggested="Có {count} gợi ý" data-all="Tất cả “{query}”">
        <input id="q" name="q">
      </form>
    </body>`);
  vi.stubGlobal('document', document);
  const form = document.querySelector('form') as HTMLFormElement;
  const field = document.querySelector('input') as HTMLInputElement;
  // linkedom knows no focus.
  Object.defineProperty(document, 'activeElement', { value: field, writable: true });
  form.requestSubmit = vi.fn();
  openSearchBox(form, searcher);

  const put = (words: string) => {
    field.value = words;
    field.dispatchEvent(new Event('input'));
  };
  const find = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
  return {
    field,
    form,
    put,
    async type(words: string) {
      put(words);
      await vi.advanceTimersByTimeAsync(PAUSE);
    },
    press(key: string, others: object = {}): boolean {
      const event = Object.assign(new Event('keydown', { cancelable: true }), { key, ...others });
      return !field.dispatchEvent(event);
    },
    turnAway: () => form.dispatchEvent(new Event('focusout')),
    isOpen: () => find('[role=listbox]')[0]?.hidden === false,
    rows: () =>
      find('[role=option]')
        .filter(({ hidden }) => !hidden)
        .map(({ firstChild }) => firstChild?.textContent)
        .join(' '),
    spoken: () => find('[role=status]')[0]?.textContent,
    active: () =>
      find('[aria-selected=true]').map(({ id, firstChild }) => [id, firstChild?.textContent]),
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
  vi.stubGlobal('location', { assign });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  assign.mockReset();
});

describe('what is asked', () => {
  test('begins with the third letter, once the reader pauses', async () => {
    const { put, type } = open();
    await type('đê');
    put('đê b');
    expect(asked).toEqual([]);
    await type('đê biển');
    expect(asked.map(({ words }) => words)).toEqual(['đê biển']);
  });

  test('is one text however it was typed, and asked once', async () => {
    const { type } = open();
    await type(' đê biển ');
    await type('đê biển'.normalize('NFD'));
    expect(asked.map(({ words }) => words)).toEqual(['đê biển']);
  });

  test('ends when there is enough, before older years come', async () => {
    const { type, rows } = open();
    await type('đê biển');
    asked[0]?.say(answer('abcde', false));
    await settle();
    expect(rows()).toBe('a b c d e Tất cả “đê biển”');
    expect(asked[0]?.hasEnded).toBe(true);
  });

  test('may be asked again after it failed', async () => {
    const { type, isOpen } = open();
    await type('đê biển');
    asked[0]?.fail();
    await settle();
    expect(isOpen()).toBe(false);
    await type('đê biển');
    expect(asked).toHaveLength(2);
  });
});

describe('the list', () => {
  test('waits for older years while it is short', async () => {
    const { type, rows, isOpen } = open();
    await type('đê biển');
    asked[0]?.say(answer('ab', false));
    await settle();
    expect(isOpen()).toBe(false);
    asked[0]?.say(answer('abc', true));
    await settle();
    expect(rows()).toBe('a b c Tất cả “đê biển”');
  });

  test('belongs to what was typed last', async () => {
    const { type, rows } = open();
    await type('đê b');
    await type('đê biển');
    asked[1]?.say(answer('xyz', true));
    asked[0]?.say(answer('abc', true));
    await settle();
    expect(rows()).toBe('x y z Tất cả “đê biển”');
  });

  test('does not open for a reader who has turned away', async () => {
    const { type, turnAway, isOpen } = open();
    await type('đê biển');
    turnAway();
    asked[0]?.say(answer('abc', true));
    await settle();
    expect(isOpen()).toBe(false);
  });

  test('tells a screen reader how many there are, and nothing once it is closed', async () => {
    const { type, press, spoken } = open();
    expect(spoken()).toBe('');
    await type('đê biển');
    asked[0]?.say(answer('abc', true));
    await settle();
    expect(spoken()).toBe('Có 3 gợi ý');
    press('Escape');
    expect(spoken()).toBe('');
    press('ArrowDown');
    expect(spoken()).toBe('Có 3 gợi ý');
    await type('đê biển x');
    asked[1]?.say(answer('', true));
    await settle();
    expect(spoken()).toBe('');
  });
});

describe('rows of a shorter question', () => {
  test('stay until the next ones come, and none of them is chosen any more', async () => {
    const { put, type, press, rows, active } = open();
    await type('đê b');
    asked[0]?.say(answer('ab', true));
    await settle();
    press('ArrowDown');
    put('đê bi');
    expect(active()).toEqual([]);
    expect(rows()).toBe('a b Tất cả “đê bi”');
    expect(press('Enter')).toBe(false);
  });

  test('go at once when the reader types something else', async () => {
    const { put, type, press, isOpen } = open();
    await type('đê b');
    asked[0]?.say(answer('ab', true));
    await settle();
    put('bão');
    expect(isOpen()).toBe(false);
    expect(press('ArrowDown')).toBe(false);
  });
});

describe('what nothing was found for', () => {
  const nothing = { ...answer('', true), total: 0 };
  const REST = 600;

  test('is asked as a whole once the reader rests, and shown if the search put it right', async () => {
    const { type, rows } = open();
    await type('tuyển sihn');
    asked[0]?.say(nothing);
    await settle();
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(REST);
    expect(asked.map(({ typing }) => typing)).toEqual([true, false]);
    asked[1]?.say({ ...answer('ab', true), instead: 'tuyển sinh' });
    await settle();
    expect(rows()).toBe('a b Tất cả “tuyển sihn”');
  });

  test('stays as it is where nothing could be put right, or the reader has gone on', async () => {
    const { type, put, isOpen } = open();
    await type('tuyển sihn');
    asked[0]?.say(nothing);
    await vi.advanceTimersByTimeAsync(REST);
    asked[1]?.say(answer('ab', true));
    await settle();
    expect(isOpen()).toBe(false);
    await type('tuyển sihn l');
    asked[2]?.say(nothing);
    await settle();
    put('tuyển sinh');
    await vi.advanceTimersByTimeAsync(REST);
    expect(asked.map(({ typing }) => typing)).toEqual([true, false, true, true]);
  });
});

describe('keys', () => {
  async function openWith(keys: string) {
    const box = open();
    await box.type('đê biển');
    asked[0]?.say(answer(keys, true));
    await settle();
    return box;
  }

  test('arrows go through the rows, the field, and around', async () => {
    const { field, press, active } = await openWith('ab');
    const seen: unknown[] = [];
    for (let step = 0; step < 5; step++) {
      expect(press('ArrowDown')).toBe(true);
      seen.push(active()[0]?.[1]);
      expect(field.getAttribute('aria-activedescendant')).toBe(active()[0]?.[0] ?? null);
    }
    expect(seen).toEqual(['a', 'b', 'Tất cả “đê biển”', undefined, 'a']);
    press('ArrowUp');
    press('ArrowUp');
    expect(active()[0]?.[1]).toBe('Tất cả “đê biển”');
  });

  test('Enter goes where the row leads, and without one is left to the form', async () => {
    const { form, press } = await openWith('ab');
    expect(press('Enter')).toBe(false);
    press('ArrowDown');
    expect(press('Enter')).toBe(true);
    expect(assign).toHaveBeenCalledExactlyOnceWith('/thoi-su/a/');
    press('ArrowUp');
    press('ArrowUp');
    press('Enter');
    expect(form.requestSubmit).toHaveBeenCalledOnce();
  });

  test('Escape closes the list, and the next time is left to the field', async () => {
    const { field, press, isOpen } = await openWith('ab');
    expect(press('Escape')).toBe(true);
    expect(isOpen()).toBe(false);
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(press('Escape')).toBe(false);
  });

  test('with others, or while letters are being composed, mean something else', async () => {
    const { press, active } = await openWith('ab');
    for (const others of [{ ctrlKey: true }, { altKey: true }, { isComposing: true }]) {
      expect(press('ArrowDown', others)).toBe(false);
    }
    expect(active()).toEqual([]);
  });
});
