import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';
import type { NoticeButton } from './notice.ts';

/**
 * Prepares a button that copies text of the user's that is not saved. If it may not be copied, the text comes into the
 * notice, to be copied by hand. Reads the messages now, because a script whose extension is gone can no longer look
 * them up.
 * @returns a function that makes the button for a text; it makes none for an empty text
 */
export function prepareCopyButton(): (unsaved: string) => NoticeButton[] {
  const [label, copied, byHand] = [say('page_copy_unsaved'), say('editor_copied'), say('page_copy_by_hand')];
  const act = async (unsaved: string, words: Element): Promise<void> => {
    try {
      await navigator.clipboard.writeText(unsaved);
    } catch {
      // A page without TLS has no clipboard, and another may refuse it. A selection may be copied there all the same.
      const field = element('textarea', { readonly: '' }, unsaved);
      // Some pages listen for copying and put other words on the clipboard.
      field.oncopy = (event) => event.stopPropagation();
      words.replaceChildren(byHand, field);
      field.select();
      if (!document.execCommand('copy')) return;
    }
    // A page can search for words that are shown, so they are not left there without need.
    words.textContent = copied;
  };
  return (unsaved) => (unsaved === '' ? [] : [{ label, act: (words) => void act(unsaved, words), stays: true }]);
}
