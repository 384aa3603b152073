import { parseAddress } from './address.ts';
import type { FoundId } from './versioned-id.ts';

/**
 * Matches `text` with the form of an identifier or, if it is an address, with the forms of addresses.
 * @param addresses forms of a host and a path, written as one: `eprint.iacr.org/2019/042.pdf`
 * @returns the first match with its groups; nothing if there is none
 */
export function matchForms(
  text: string,
  identifier: RegExp,
  ...addresses: readonly RegExp[]
): ReadonlyArray<string | undefined> {
  const address = parseAddress(text);
  if (address === undefined) return identifier.exec(text) ?? [];
  const place = address.host + address.path;
  return addresses.find((form) => form.test(place))?.exec(place) ?? [];
}

/** Returns the id of `scheme` with the value in the first group of such a match; undefined if there is no match. */
export function readForms(
  scheme: string,
  text: string,
  identifier: RegExp,
  ...addresses: readonly RegExp[]
): FoundId | undefined {
  const [, value] = matchForms(text, identifier, ...addresses);
  return value === undefined ? undefined : { id: `${scheme}:${value}` };
}
