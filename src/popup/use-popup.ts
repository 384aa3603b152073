import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { EditingApi } from '../core/editing.ts';
import { type LineActs, lineActs } from '../lists/acts/line-acts.ts';
import { type Bin, useBin } from '../lists/acts/use-bin.ts';
import { type LineEditing, useLineEditing } from '../lists/acts/use-line-editing.ts';
import { type Chosen, useChosen } from '../lists/keys/use-chosen.ts';
import { useKeys } from '../lists/keys/use-keys.ts';
import type { Library } from '../store/schema.ts';
import { popupCommands } from './popup-commands.ts';
import type { SectionName } from './sections.ts';
import { type Listing, useListing } from './use-listing.ts';

export interface PopupProps {
  library: Library;
  api: EditingApi;
  /** The number of the tab that the popup is about; the tab in front of the user without it. */
  tab: number | undefined;
  /** The text that is searched for at first. */
  typed: string;
}

/** The state of the popup, and its acts. */
export interface PopupState {
  field: RefObject<HTMLInputElement | null>;
  /** The part of the popup that scrolls. */
  scroller: RefObject<HTMLElement | null>;
  listing: Listing;
  chosen: Chosen;
  editing: LineEditing<SectionName>;
  bin: Bin;
  acts: LineActs;
  /** Searches for `text` as if the user had typed it, and gives the field the focus. */
  searchFor: (text: string) => void;
}

/** Joins the list, the keys and the acts of the popup. */
export function usePopup({ library, api, tab, typed }: PopupProps): PopupState {
  const field = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const listing = useListing(library, tab, typed);
  const editing = useLineEditing(library, listing.sections);
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
  useKeys(popupCommands(state));
  // Before the frame is painted, so that letters typed meanwhile reach the field.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    // A new search closes the editor of a line; it saves what was typed there.
    editing.close();
    chosen.choose(undefined);
    scroller.current?.scrollTo(0, 0);
  }, [listing.text]);
  return state;
}
