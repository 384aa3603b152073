import { say } from '../../messages/say.ts';
import type { ColourScheme } from '../nodes/colour-scheme.ts';
import { prepareCopyButton } from '../overlay/copy-button.ts';
import { hideNotice, showNotice } from '../overlay/notice.ts';
import { arrivalEvent } from './lifetime.ts';

/** Tells the user what they can do after the extension was updated under an open page (E11). */
export interface UpdateNotice {
  /**
   * @param unsaved text that was typed and is not saved; empty if there is none
   * @param replaced whether a new copy of the script has taken over: then only unsaved text is worth a notice
   */
  show(unsaved: string, replaced: boolean, scheme: ColourScheme): void;
}

/** Reads the messages now, because a script whose extension is gone can no longer look them up. */
export function prepareUpdateNotice(): UpdateNotice {
  const [text, reload, close] = [say('error_E11'), say('page_reload'), say('page_close')];
  const copyButton = prepareCopyButton();
  return {
    show: (unsaved, replaced, scheme) => {
      if (replaced && unsaved === '') return;
      const buttons = [{ label: reload, act: () => location.reload() }];
      if (unsaved === '') document.addEventListener(arrivalEvent, hideNotice, { once: true });
      showNotice(
        {
          text,
          sign: 'alert',
          buttons: [...buttons, ...copyButton(unsaved), { label: close, act: hideNotice }],
        },
        scheme,
      );
    },
  };
}
