import { knownSchemes } from './known-schemes.ts';
import { idValue, type PaperId, parsePaperId, schemeOf } from './paper-id.ts';

const implied = knownSchemes.flatMap(({ name, impliedBy }) => (impliedBy === undefined ? [] : { name, ...impliedBy }));

/** Returns `ids` and all ids that may contain them, whether or not such ids exist. */
export const withImplying = (ids: readonly PaperId[]): PaperId[] =>
  ids.flatMap((id) => [
    id,
    ...implied
      .filter(({ name }) => name === schemeOf(id))
      .flatMap(({ idsWith }) => idsWith(idValue(id)).flatMap((text) => parsePaperId(text) ?? [])),
  ]);
