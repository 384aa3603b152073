import type { RefObject } from 'preact';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { LineActs } from '../lists/acts/line-acts.ts';
import type { Bin } from '../lists/acts/use-bin.ts';
import type { Movement } from '../lists/keys/list-command.ts';
import type { Chosen } from '../lists/keys/use-chosen.ts';
import type { ListRuns } from '../lists/keys/use-keys.ts';
import type { Listing } from './use-listing.ts';

interface PopupCommandParts {
  field: RefObject<HTMLInputElement | null>;
  listing: Listing;
  chosen: Chosen;
  bin: Bin;
  acts: LineActs;
  searchFor: (text: string) => void;
}

/** Returns the function of each command of a list in the popup; it returns whether there was something to do. */
export function popupCommands({ field, listing, chosen, bin, acts, searchFor }: PopupCommandParts): ListRuns {
  const { id } = chosen;
  const onChosen = (act: (chosen: PaperId) => void): boolean => {
    if (id !== undefined) act(id);
    return id !== undefined;
  };
  const move =
    (movement: Movement): ListRuns['next'] =>
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
