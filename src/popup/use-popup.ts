import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { EditingApi } from '../core/editing.ts';
import type { Act, Place } from '../lists/keys/keys.ts';
import { type Chosen, useChosen } from '../lists/keys/use-chosen.ts';
import { useKeys } from '../lists/keys/use-keys.ts';
import { lineActs } from '../lists/line/line-acts.ts';
import type { LineActs } from '../lists/line/paper-line.tsx';
import { type Bin, useBin } from '../lists/use-bin.ts';
import { type Editing, useEditing } from '../lists/use-editing.ts';
import type { Library } from '../store/schema.ts';
import { type Listing, useListing } from './use-listing.ts';

export interface PopupProps {
  library: Library;
  api: EditingApi;
  /** The tab that the popup is about; the one in front of the user without it. */
  tab: number | undefined;
  /** What is searched for at first. */
  typed: string;
}

/** What the popup shows, and what can be done in it. */
export interface PopupState {
  field: RefObject<HTMLInputElement | null>;
  /** The part that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  listing: Listing;
  chosen: Chosen;
  editing: Editing;
  bin: Bin;
  acts: LineActs;
  /** Searches for `text` as if it were typed, ready for typing on. */
  searchFor: (text: string) => void;
}

/** Ties the list, the keys and the acts of the popup together. */
export function usePopup({ library, api, tab, typed }: PopupProps): PopupState {
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const listing = useListing(library, tab, typed);
  const editing = useEditing(library, listing.sections);
  const lines = editing.sections.flatMap((section) => section.lines);
  const chosen = useChosen(
    lines.map(({ id }) => id),
    field,
  );
  const bin = useBin(api);
  const acts = lineActs({
    library,
    lines,
    chosen,
    editing,
    bin,
    inField: () => document.activeElement === field.current,
  });
  const added = lines.find(({ paper }) => listing.added !== undefined && paper?.id === listing.added)?.id;
  useEffect(() => {
    if (added !== undefined) acts.edit(added, 'tag');
  }, [added]);
  const searchFor = (text: string): void => {
    listing.search(text);
    field.current?.focus();
  };
  const state = { field, scroller, listing, chosen, editing, bin, acts, searchFor };
  useKeys((act, place) => takeKey(act, place, state));
  // Before the frame is painted: what is typed meanwhile would reach no field.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // Who searches has left the line that they edited; what was typed there is saved as it goes.
    editing.close();
    chosen.choose(undefined);
    scroller.current?.scrollTo(0, 0);
  }, [listing.text]);
  return state;
}

/** Does what a key means; false where there is nothing that it could do. */
function takeKey(act: Act, place: Place, { field, listing, chosen, bin, acts }: PopupState): boolean {
  const { id } = chosen;
  switch (act) {
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      chosen.move(act, place);
      return true;
    case 'open': {
      // Who types faster than the list is read means what they typed.
      const wanted = (place === 'field' ? listing.ahead : undefined) ?? id;
      if (wanted !== undefined) acts.open(wanted);
      return wanted !== undefined;
    }
    case 'edit':
    case 'note':
      if (id !== undefined) acts.edit(id, act === 'note' ? 'note' : 'tag');
      return id !== undefined;
    case 'bin':
      if (id !== undefined) acts.bin(id);
      return id !== undefined;
    case 'undo':
      void bin.undo();
      return bin.last !== undefined;
    case 'search':
      field.current?.select();
      return true;
    case 'back':
      if (listing.text === '') window.close();
      listing.search('');
      field.current?.focus();
      return true;
  }
}
