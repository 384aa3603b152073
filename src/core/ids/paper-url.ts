import { schemeNamed } from './known-schemes.ts';
import { idValue, type PaperId, schemeOf } from './paper-id.ts';

/**
 * The address where a person reads about the paper `id`. `parsePaperId` gives the same id back, but for ids that make no
 * address: those lead to the site.
 */
export function paperUrl(id: PaperId): string {
  const scheme = schemeNamed(schemeOf(id));
  if (scheme === undefined) throw new Error(`No address is known for the scheme of ${id}`);
  return scheme.address(idValue(id));
}
