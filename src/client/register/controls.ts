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

  /** Fills the fields; a value that is not offered counts as not asked. */
  function show(asked: URLSearchParams): void {
    for (const control of controls) {
      control.value = asked.get(control.name) ?? '';
      if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
    }
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
