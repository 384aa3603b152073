import { say } from '../../messages/say.ts';
import { element } from '../nodes/element.ts';

/** Milliseconds for which the words stay. */
const shown = 8_000;

/**
 * Says at the foot of the page that a press or a key did nothing, because the script for it could not be loaded. The notices
 * of the page come with that script, so these words have a box of their own.
 */
export function sayDropped(): void {
  const host = element('div');
  const words = element('div', { role: 'status' }, say('page_dropped'));
  words.style.cssText =
    'position:fixed;z-index:2147483647;inset:auto 16px 16px auto;max-width:320px;padding:10px 14px;border:1px solid;border-radius:8px;background:Canvas;color:CanvasText;color-scheme:light dark;font:14px/1.4 system-ui';
  host.attachShadow({ mode: 'closed' }).append(words);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), shown);
}
