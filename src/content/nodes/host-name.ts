/** The name of the one element that we add to a card. It is never registered, so a page cannot hook its making. */
export const hostName = 'tag-along';
