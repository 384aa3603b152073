import { knownSchemes } from './known-schemes.ts';
import { idValue, type PaperId, parsePaperId, schemeOf } from './paper-id.ts';

const made = knownSchemes.flatMap(({ name, madeInto }) => (madeInto === undefined ? [] : { name, ...madeInto }));

/**
 * `ids` and those that they are made of, so that no page has to prove it: the DOI that the ACL gave a paper is made of its
 * number in the Anthology.
 */
export const withImplied = (ids: readonly PaperId[]): PaperId[] => [
  ...new Set(ids.flatMap((id) => [id, ...made.flatMap(({ from }) => idsIn(from(id)))])),
];

/** `ids` and those that would be made of them, whether or not there are such. */
export const withImplying = (ids: readonly PaperId[]): PaperId[] =>
  ids.flatMap((id) => [
    id,
    ...made.filter(({ name }) => name === schemeOf(id)).flatMap(({ into }) => into(idValue(id)).flatMap(idsIn)),
  ]);

/** The one id in `text`, or none. */
const idsIn = (text: string | undefined): PaperId[] => (text === undefined ? [] : [parsePaperId(text) ?? []].flat());
