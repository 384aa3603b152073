import { say } from '../messages/say.ts';
import { element } from './element.ts';
import { keys } from './keys.ts';
import noticeStyle from './notice.css?inline';
import type { Scheme } from './scheme.ts';
import { styleRoot } from './style-root.ts';

let shown: HTMLElement | undefined;

/** Whether the list of keys is open. */
export const isHelpOpen = (): boolean => shown?.isConnected === true;

/** Closes the list of keys, if it is open. */
export const closeHelp = (): void => shown?.remove();

/** Shows the list of keys over the page; a press beside it, Escape or `?` closes it. */
export function openHelp(scheme: Scheme): void {
  closeHelp();
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, noticeStyle);
  const close = element('button', { type: 'button', 'aria-label': say('page_close') }, '×');
  const list = Object.entries(keys).map(([key, act]) =>
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
    { class: 'help', role: 'dialog', 'aria-modal': 'true', 'aria-label': say('page_keys'), tabindex: '-1' },
    title,
    element('dl', {}, ...list),
  );
  const shade = element('div', { class: 'shade', 'data-scheme': scheme }, sheet);
  sheet.dataset.scheme = scheme;
  shade.addEventListener('click', (event) => {
    if (event.target === shade || close.contains(event.target as Node)) host.remove();
  });
  root.append(shade);
  document.documentElement.append(host);
  shown = host;
  sheet.focus();
}
