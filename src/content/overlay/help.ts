import { pageKeys } from '../../core/commands.ts';
import { say } from '../../messages/say.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { element } from '../nodes/element.ts';
import { styleRoot } from '../nodes/style-root.ts';
import noticeStyle from './notice.css?inline';

let shown: HTMLDialogElement | undefined;

/** Returns whether the list of keys is open. */
export const isHelpOpen = (): boolean => shown?.isConnected === true && shown.open;

/** Closes the list of keys, if it is open. */
export const closeHelp = (): void => shown?.close();

/**
 * Shows the list of keys as a modal dialog over the page. A press beside it, Escape or `?` closes it.
 * @param onLost called if the element that had the focus is gone when the dialog closes
 */
export function openHelp(scheme: ColourScheme, onLost: () => void): void {
  closeHelp();
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, noticeStyle);
  const close = element('button', { type: 'button', 'aria-label': say('page_close') }, '×');
  const list = Object.entries(pageKeys).map(([key, act]) =>
    element(
      'div',
      {},
      element('dt', {}, element('kbd', {}, key === 'escape' ? 'Esc' : key)),
      element('dd', {}, say(`page_key_${act}`)),
    ),
  );
  const title = element('h2', {}, say('page_keys'), close);
  const sheet = element(
    'div',
    { class: 'help', tabindex: '-1', 'data-scheme': scheme },
    title,
    element('dl', {}, ...list),
  );
  const dialog = element('dialog', { class: 'shade', 'aria-label': say('page_keys'), 'data-scheme': scheme }, sheet);
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog || (target instanceof Node && close.contains(target))) dialog.close();
  });
  // Without this, Tab on the last button would move the focus out of the page.
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    close.focus();
  });
  dialog.addEventListener('close', () => {
    host.remove();
    if (document.activeElement === document.body) onLost();
  });
  root.append(dialog);
  document.documentElement.append(host);
  shown = dialog;
  // A modal dialog returns the focus to the element that had it, inside closed roots too.
  dialog.showModal();
  sheet.focus();
}
