/** Removes the full stop that a site puts after every title; the dots of an ellipsis belong to the title. */
export const withoutFullStop = (title: string): string => title.replace(/(?<!\.)\.$/, '');
