/** The reader's bar at an article: how it looks, and what can be done with it. What takes code of its own is fetched when pressed. */
import { startListening } from './reader/listen.ts';
import { startSettings } from './reader/settings.ts';

const bar = document.querySelector<HTMLElement>('[data-reader]');
if (bar) start(bar);

function start(bar: HTMLElement): void {
  const status = bar.querySelector('[role="status"]');
  const say = (words: string) => {
    if (status) status.textContent = words;
  };
  const openers = [...bar.querySelectorAll<HTMLButtonElement>('button[aria-controls]')];
  const panelOf = (opener: HTMLButtonElement) =>
    document.getElementById(opener.getAttribute('aria-controls') ?? '');
  const open = (opener: HTMLButtonElement, isOpen: boolean) => {
    opener.ariaExpanded = String(isOpen);
    const panel = panelOf(opener);
    if (panel) panel.hidden = !isOpen;
  };
  const panels = openers.filter(({ dataset }) => dataset.tool === undefined);
  for (const opener of panels)
    opener.addEventListener('click', () => {
      const isOpen = opener.ariaExpanded !== 'true';
      for (const each of panels) open(each, each === opener && isOpen);
    });
  bar.addEventListener('keydown', ({ key }) => {
    const opener = panels.find(({ ariaExpanded }) => ariaExpanded === 'true');
    if (key !== 'Escape' || !opener) return;
    open(opener, false);
    opener.focus();
  });
  const use = async (tool: string | undefined) => {
    if (tool === 'print') print();
    if (tool === 'save') {
      const { saveArticle } = await import('./reader/save.ts');
      await saveArticle(bar);
    }
    if (tool === 'sheet' || tool === 'zalo' || tool === 'copy') {
      const { share } = await import('./reader/share.ts');
      say(await share(tool, bar));
    }
  };
  // Without a network a tool that was never used cannot come.
  const fail = () => say(bar.dataset.failed ?? '');
  bar.addEventListener('click', ({ target }) => {
    say('');
    use((target as Element).closest<HTMLElement>('[data-tool]')?.dataset.tool).catch(fail);
  });
  const sheet = bar.querySelector('[data-tool="sheet"]')?.closest('li');
  if (sheet) sheet.hidden = !('share' in navigator);
  startSettings(bar);
  startListening(bar, open, fail);
}
