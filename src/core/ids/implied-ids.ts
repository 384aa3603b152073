import { knownSchemes } from './known-schemes.ts';
import { idValue, type PaperId, parsePaperId, schemeOf } from './paper-id.ts';

const implied = knownSchemes.flatMap(({ name, impliedBy }) => (impliedBy === undefined ? [] : { name, ...impliedBy }));

/**
 * Returns `ids` and the ids that they contain, which no page has to prove: the DOI that the ACL gives a paper contains its
 * number in the Anthology.
 */
export const withImplied = (ids: readonly PaperId[]): PaperId[] => [
  ...new Set(ids.flatMap((id) => [id, ...implied.flatMap(({ idIn }) => parsedIds(idIn(id)))])),
];

/** Returns `ids` and all ids that may contain them, whether or not such ids exist. */
export const withImplying = (ids: readonly PaperId[]): PaperId[] =>
  ids.flatMap((id) => [
    id,
    ...implied
      .filter(({ name }) => name === schemeOf(id))
      .flatMap(({ idsWith }) => idsWith(idValue(id)).flatMap(parsedIds)),
  ]);

/** Returns the id that `text` is, as a list of one; an empty list where it is none. */
const parsedIds = (text: string | undefined): PaperId[] =>
  text === undefined ? [] : [parsePaperId(text) ?? []].flat();
