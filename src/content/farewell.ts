import { say } from '../messages/say.ts';
import { hideNotice, showNotice } from './notice.ts';
import type { Scheme } from './scheme.ts';

/** Says, when the extension was updated under an open page, what the user can do (E11). */
export interface Farewell {
  /** @param unsaved text that was typed and is not saved; empty where there is none */
  say(unsaved: string, scheme: Scheme): void;
  /** A new copy has taken over: only unsaved text still has to be shown. */
  takeBack(): void;
}

/** Reads the words now: a script whose extension is gone cannot look them up any more. */
export function prepareFarewell(): Farewell {
  const [text, reload, copy, close] = [
    say('error_E11'),
    say('page_reload'),
    say('page_copy_unsaved'),
    say('page_close'),
  ];
  let holdsText = false;
  return {
    say: (unsaved, scheme) => {
      holdsText = unsaved !== '';
      const copyButton = { label: copy, act: () => void navigator.clipboard.writeText(unsaved), stays: true };
      showNotice(
        {
          text,
          sign: 'alert',
          buttons: [
            { label: reload, act: () => location.reload() },
            ...(holdsText ? [copyButton] : []),
            { label: close, act: () => {} },
          ],
        },
        scheme,
      );
    },
    takeBack: () => {
      if (!holdsText) hideNotice();
    },
  };
}
