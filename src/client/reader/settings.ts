import { type Choices, choose, SIZES, shownChoices, sizeBeside } from './choices.ts';

/** Size, colours and spacing of the whole portal, in the panel of the reader's bar. */
export function startSettings(bar: HTMLElement): void {
  const shown = bar.querySelector('[data-size-shown]');
  const steps = [...bar.querySelectorAll<HTMLButtonElement>('[data-step]')];
  const show = () => {
    const { size, ...rest } = shownChoices();
    if (shown) shown.textContent = `${size ?? SIZES[0]} %`;
    for (const radio of bar.querySelectorAll<HTMLInputElement>('input[type="radio"]'))
      radio.checked = radio.value === (rest[radio.name as 'scheme' | 'spacing'] ?? '');
  };
  for (const button of steps)
    button.addEventListener('click', () => {
      const step = Number(button.dataset.step);
      const size = step === 0 ? SIZES[0] : sizeBeside(shownChoices().size, step);
      choose('size', size === SIZES[0] ? '' : String(size));
      show();
    });
  bar.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    choose(name as keyof Choices, value);
  });
  // The choice of another window, or of the page before this one came back from memory.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
  show();
}
