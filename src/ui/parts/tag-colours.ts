import { tagHue } from '../../core/tag.ts';

/** Returns the style that gives an element of class `tag-colours` the colours of `tag`. */
export const tagColours = (tag: string): Record<'--h', string> => ({ '--h': String(tagHue(tag)) });
