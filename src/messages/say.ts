import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

/** Returns the message `key` in the user's language, with `$1`… replaced by the further arguments. */
export const say = (key: keyof typeof messages, ...substitutes: Array<string | number>): string =>
  browser.i18n.getMessage(key, substitutes.map(String));
