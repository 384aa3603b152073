import type messages from '../public/_locales/en/messages.json';
import { browser } from './browser.ts';

type Key = keyof typeof messages;

/** The forms of messages with a number; a language has those that `Intl.PluralRules` names. */
type Form = Key extends infer Each
  ? Each extends `${infer Name}_other`
    ? `${Name}_${Intl.LDMLPluralRule}`
    : never
  : never;

/** Returns the message `key` in the user's language, with `$1`… replaced by the further arguments. */
export const say = (key: Key | Form, ...substitutes: Array<string | number>): string =>
  browser.i18n.getMessage(key, substitutes.map(String));
