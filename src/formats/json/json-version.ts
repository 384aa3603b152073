/** What the field `format` of our files holds. */
export const jsonFormatName = 'tagalong';

/** The version of the JSON file that is written, and the latest that is read. A new field needs no new version. */
export const jsonVersion = 1;
