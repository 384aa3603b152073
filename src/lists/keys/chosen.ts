import type { PaperId } from '../../core/ids/paper-id.ts';
import type { Movement } from './list-command.ts';

/** The line to choose where `wanted` may have left the list: `wanted` itself, else the first line, else none. */
export const chosenOf = (ids: readonly PaperId[], wanted: PaperId | undefined): PaperId | undefined =>
  wanted !== undefined && ids.includes(wanted) ? wanted : ids[0];

/**
 * The line that a movement leads to from `chosen`. It stops at the last line.
 * @returns undefined where the movement leaves the list upwards, or the list is empty
 */
export function moved(ids: readonly PaperId[], chosen: PaperId | undefined, movement: Movement): PaperId | undefined {
  const at = chosen === undefined ? -1 : ids.indexOf(chosen);
  switch (movement) {
    case 'next':
      return ids[Math.min(at + 1, ids.length - 1)];
    case 'previous':
      return ids[at - 1];
    case 'first':
      return ids[0];
    case 'last':
      return ids.at(-1);
  }
}

/**
 * Returns the line to choose after `gone` has left the list: the line below it, else the line above it.
 * @param ids the list that still has `gone`
 */
export function neighbourOf(ids: readonly PaperId[], gone: PaperId): PaperId | undefined {
  const at = ids.indexOf(gone);
  return ids[at + 1] ?? ids[at - 1];
}
