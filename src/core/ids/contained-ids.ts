import { containedIds } from './id-readers.ts';
import { type PaperId, parsePaperId } from './paper-id.ts';

/**
 * Returns `ids` and the ids that they contain, which no page has to prove: the DOI that the ACL gives a paper contains its
 * number in the Anthology.
 */
export const withImplied = (ids: readonly PaperId[]): PaperId[] => [
  ...new Set(ids.flatMap((id) => [id, ...containedIds.flatMap((idIn) => [parsePaperId(idIn(id) ?? '') ?? []].flat())])),
];
