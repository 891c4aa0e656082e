/** The fields of the register's form and what they say in the address. */
export function openControls(form: HTMLFormElement) {
  const controls = [...form.elements].filter(
    (each) => each instanceof HTMLInputElement || each instanceof HTMLSelectElement,
  );

  /** What the fields say; empty ones are not asked. */
  function read(): URLSearchParams {
    const values = controls.map(({ name, value }) => [name, value.trim()]);
    return new URLSearchParams(values.filter(([, value]) => value !== ''));
  }

  /** Fills the fields. A value that is not offered counts as not asked; those are returned. */
  function show(asked: URLSearchParams): string[] {
    return controls.flatMap((control) => {
      const wanted = asked.get(control.name) ?? '';
      control.value = wanted;
      if (!(control instanceof HTMLSelectElement) || control.selectedIndex >= 0) return [];
      control.value = '';
      return [wanted];
    });
  }

  /** Each value that is asked, as readers see it. */
  function names(): { name: string; text: string }[] {
    return controls.flatMap((control) => {
      if (control.value.trim() === '') return [];
      const isChoice = control instanceof HTMLSelectElement;
      const chosen = isChoice ? control.selectedOptions[0]?.text : `“${control.value.trim()}”`;
      const label = control.labels?.[0]?.textContent;
      return [{ name: control.name, text: isChoice ? `${label}: ${chosen}` : `${chosen}` }];
    });
  }

  return { read, show, names };
}
