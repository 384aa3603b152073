import { cutBox, isInline } from '../../sites/find/cut-box.ts';

/**
 * Returns whether a row in running text stands after its place: after words that are part of a line, and after a box
 * that would cut the row. After any other element the row would be a line of its own, or a cell of a grid, so it is the
 * last part of the element.
 */
export const standsAfter = (place: Element): boolean => isInline(place) || cutBox(place) === place;
