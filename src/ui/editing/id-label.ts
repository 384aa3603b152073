import { schemeNamed } from '../../core/ids/known-schemes.ts';
import { idValue, type PaperId, schemeOf } from '../../core/ids/paper-id.ts';

/** A longer value is a number that nobody reads to its end. */
const mostShown = 30;

/** Returns an id as people write it: `arXiv 2606.00467`; the address alone where it is one. */
export function idLabel(id: PaperId): string {
  const value = idValue(id);
  const shown = value.length > mostShown ? `${value.slice(0, mostShown)}…` : value;
  return `${schemeNamed(schemeOf(id))?.label ?? schemeOf(id)} ${shown}`.trimStart();
}
