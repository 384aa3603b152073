import { tagHue } from '../../core/tag.ts';

/** The style that gives an element of class `tag-colours` the colours of `tag`. */
export const tagColours = (tag: string): Record<'--h', string> => ({ '--h': String(tagHue(tag)) });
