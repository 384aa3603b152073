import { schemeNamed } from './known-schemes.ts';
import { idValue, type PaperId, schemeOf } from './paper-id.ts';

/**
 * The address where a person reads about the paper `id`; undefined where it has none. Reading the address gives the same id
 * back, but for ids that make no address of a paper: theirs lead to the site.
 */
export const paperUrl = (id: PaperId): string | undefined => schemeNamed(schemeOf(id))?.address(idValue(id));
