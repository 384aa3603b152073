import type { ListRuns } from '../lists/keys/use-keys.ts';
import type { PopupState } from './use-popup.ts';

/** The popup's part of each command of a list. */
export function popupRuns({ field, listing, chosen, bin, acts, searchFor }: PopupState): ListRuns {
  const { id } = chosen;
  const onChosen = (act: (chosen: NonNullable<typeof id>) => void): boolean => {
    if (id !== undefined) act(id);
    return id !== undefined;
  };
  const move =
    (movement: Parameters<typeof chosen.move>[0]): ListRuns['next'] =>
    (place) => {
      chosen.move(movement, place);
      return true;
    };
  return {
    next: move('next'),
    previous: move('previous'),
    first: move('first'),
    last: move('last'),
    open: (place) => {
      if (place !== 'field') return onChosen(acts.open);
      void listing.toOpen(id).then((wanted) => wanted !== undefined && acts.open(wanted));
      return true;
    },
    edit: () => onChosen((line) => acts.edit(line, 'tag')),
    note: () => onChosen((line) => acts.edit(line, 'note')),
    bin: () => onChosen(acts.bin),
    undo: () => {
      void bin.undo();
      return bin.last !== undefined;
    },
    search: () => {
      field.current?.select();
      return true;
    },
    back: () => {
      if (listing.text === '') window.close();
      searchFor('');
      return true;
    },
  };
}
