/** What the field `format` of our files holds. */
export const jsonFormatName = 'tagalong';

/**
 * The version of the JSON file that is written, and the latest that is read. A new field needs no new version. In version 1
 * the authors of an annotation were one line of text.
 */
export const jsonVersion = 2;

/** The earliest version that is read. */
export const firstJsonVersion = 1;
