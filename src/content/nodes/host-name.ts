/**
 * The name of the one element that we add to a card. The name is never registered, so a page cannot hook its creation.
 */
export const hostName = 'tag-along';
