/** Commas (also full-width ones) and line ends separate typed and pasted tags. */
const between = /[\r\n,，]+/;

/** Returns the tags in a typed or pasted text. */
export const splitTyped = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Returns whether a pasted text holds more than one tag. */
export const hasSeveral = (text: string): boolean => between.test(text.trim());

/** Returns the place of the last comma in `text`, or −1. The tags before it are complete. */
export const lastComma = (text: string): number => Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
