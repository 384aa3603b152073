/** Tags are typed and pasted between commas (also full-width ones) and line ends. */
const between = /[\r\n,，]+/;

/** The tags in a text typed or pasted. */
export const splitTyped = (text: string): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Whether a pasted text holds more than one tag. */
export const hasSeveral = (text: string): boolean => between.test(text.trim());

/** Where the last comma stands in `text`; −1 without one. What comes before it is done. */
export const lastComma = (text: string): number => Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
