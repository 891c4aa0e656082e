/** How Decap asks, in English whatever its language, before it removes the old picture at once and for every article. */
const REPLACING = /^(.+) already exists\. Do you want to replace it\?$/;

/**
 * A picture that is there stays: articles without a folder of their own lie beside each other, and another one may show it.
 *
 * @param says to the writer about the name that is taken; `{name}` stands for it
 * @param dialogs the window, which asks and says
 */
export function keepPictures(says: string, dialogs: Pick<Window, 'confirm' | 'alert'>): void {
  const ask = dialogs.confirm.bind(dialogs);
  dialogs.confirm = (question = '') => {
    const [, name] = REPLACING.exec(question) ?? [];
    if (name === undefined) return ask(question);
    dialogs.alert(says.replace('{name}', name));
    return false;
  };
}
