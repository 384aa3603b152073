import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Act } from './keys.ts';

/** The chosen line where `wanted` may have left the list: itself, else the first, else none. */
export const chosenOf = (ids: readonly PaperId[], wanted: PaperId | undefined): PaperId | undefined =>
  wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];

/**
 * The line that a movement leads to from `chosen`. The ends are ends: nothing goes round.
 * @returns undefined where the movement leaves the list upwards, or the list is empty
 */
export function moved(ids: readonly PaperId[], chosen: PaperId | undefined, act: Act): PaperId | undefined {
  const at = chosen === undefined ? -1 : ids.indexOf(chosen);
  switch (act) {
    case 'next':
      return ids[Math.min(at + 1, ids.length - 1)];
    case 'previous':
      return ids[at - 1];
    case 'first':
      return ids[0];
    case 'last':
      return ids.at(-1);
    default:
      return chosen;
  }
}

/** The line that is chosen once `gone` has left the list: the one below it, else the one above. */
export function neighbourOf(ids: readonly PaperId[], gone: PaperId): PaperId | undefined {
  const at = ids.indexOf(gone);
  return ids[at + 1] ?? ids[at - 1];
}
