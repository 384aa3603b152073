import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en/messages.json';

/** The name of a message in `_locales`. */
export type WordKey = keyof typeof messages;

/** A message that has a form for each plural of the language, by the name that the forms share. */
export type PluralKey = WordKey extends infer Key ? (Key extends `${infer Name}_other` ? Name : never) : never;

/** The name of one form. English has two; the words of other languages have those that `Intl.PluralRules` names. */
export type PluralForm = `${PluralKey}_${Intl.LDMLPluralRule}`;

/** Returns the message `key` in the user's language, with `$1`… replaced by the further arguments. */
export type Say = (key: WordKey | PluralForm, ...substitutes: Array<string | number>) => string;

const Words = createContext<Say>((key) => key);

/** Gives the words to every component below it; each page wraps itself in it once. */
export const WordsProvider = Words.Provider;

/** Returns the words inside a component. */
export const useWords = (): Say => useContext(Words);
