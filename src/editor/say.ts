import browser from 'webextension-polyfill';
import type { Say } from '../ui/words.ts';

/** The words in the user's language. */
export const say: Say = (key, ...substitutes) => browser.i18n.getMessage(key, substitutes.map(String));
