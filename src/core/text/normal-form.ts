import { searchForm } from './search-form.ts';

// Soft hyphens, joiners, selectors of a variant: they change how a text looks, not what it says.
const invisible = /\p{Default_Ignorable_Code_Point}/gu;
// A line of Chinese or Japanese may have spaces anywhere or nowhere, so each of its characters counts as a word.
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]\p{M}*|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{M}\p{N}])+/gu;

/**
 * Returns the words of a text in search form. They are the same in every way to write it: composed or not, with
 * ligatures, letters of full width, soft hyphens or other invisible characters, and in Chinese and Japanese with any
 * spaces.
 */
export const normalWords = (text: string): string[] => searchForm(text.replace(invisible, '')).match(word) ?? [];

/**
 * Returns the form in which titles are compared: the letters, marks and digits of a text, without what lies between
 * them. Empty if it has none. Idempotent.
 */
export const normalForm = (text: string): string => normalWords(text).join('');
