import { type ActIconName, actIcon } from '../nodes/act-icon.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { element } from '../nodes/element.ts';
import { styleRoot } from '../nodes/style-root.ts';
import noticeStyle from './notice.css?inline';

/** A button of a notice. It closes the notice unless `stays` is set. */
export interface NoticeButton {
  label: string;
  /** Called with the element of the sentence. */
  act: (words: Element) => void;
  stays?: boolean;
}

/** A sentence in the corner of the page, with buttons for what can be done. */
export interface PageNotice {
  text: string;
  sign: ActIconName;
  buttons: NoticeButton[];
  /** Milliseconds; a notice without it stays until it is closed. */
  lasts?: number;
}

let shown: HTMLElement | undefined;

/** Shows `notice` in place of the one before. It takes no focus; assistive technology reads it as a status. */
export function showNotice(notice: PageNotice, scheme: ColourScheme): void {
  shown?.remove();
  const host = element('div');
  const root = host.attachShadow({ mode: 'closed' });
  styleRoot(root, noticeStyle);
  const close = (): void => host.remove();
  const words = element('span', {}, notice.text);
  const buttons = notice.buttons.map(({ label, act, stays = false }) => {
    const button = element('button', { type: 'button' }, label);
    button.addEventListener('click', (event) => {
      if (!event.isTrusted) return;
      act(words);
      if (!stays) close();
    });
    return button;
  });
  const box = element(
    'div',
    { class: 'notice', role: 'status', 'data-scheme': scheme },
    actIcon(notice.sign),
    words,
    ...buttons,
  );
  root.append(box);
  document.documentElement.append(host);
  shown = host;
  if (notice.lasts !== undefined) closeLater(host, box, notice.lasts);
}

/** Removes the notice, if one is shown. */
export const hideNotice = (): void => shown?.remove();

/** Ten seconds are too short for some readers: a notice stays while it is hovered or focused. */
function closeLater(host: HTMLElement, box: HTMLElement, lasts: number): void {
  const close = (): void => {
    if (box.matches(':hover, :focus-within')) setTimeout(close, 1_000);
    else host.remove();
  };
  setTimeout(close, lasts);
}
