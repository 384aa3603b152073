import { useMemo, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import type { Query } from '../core/query/query.ts';
import type { PageLines } from '../lists/section/page-lines.ts';
import { binSections, foundSections, homeSections, isOnePaper, type Section } from '../lists/section/sections.ts';
import type { Library } from '../store/schema.ts';
import { type Found, useSearch } from './search/use-search.ts';
import type { TabPage } from './tab/tab-page.ts';
import { usePageLines } from './tab/use-page-lines.ts';
import { useTabPage } from './tab/use-tab-page.ts';
import { type Home, useHome } from './use-home.ts';

/** Lines drawn at first, and added whenever the end of the list comes near. */
const linesAtOnce = 20;

/** What there is to list, and how to ask for more or other of it. */
export interface Listing {
  /** What is typed in the search field. */
  text: string;
  search: (text: string) => void;
  /** What is asked in `text`. */
  query: Query;
  /** What is shown of a search: the last one that was read. Undefined where nothing is searched. */
  found: Found | undefined;
  /** The first paper found, where what is shown is not yet what is asked. */
  ahead: PaperId | undefined;
  /** Papers in the bin that are not listed: all of them, or those that the search finds there. */
  inBin: number;
  /** Undefined until it was read. */
  home: Home | undefined;
  /** Undefined until it answered. */
  tab: TabPage | undefined;
  page: PageLines;
  /** The page itself, where it is no paper that we know and none of the user's: `addPage` lists it. */
  addable: Paper | undefined;
  addPage: () => void;
  /** The page itself, once the user has added it here. */
  added: PaperId | undefined;
  /** Whether both the library and the tab have answered. */
  ready: boolean;
  sections: Section[];
  /** Papers of this tab that are not listed until the user asks for them. */
  folded: number;
  unfold: () => void;
  /** Draws more of what there is. */
  more: () => void;
}

/**
 * The papers of this tab and the latest ones, or what is searched for.
 * @param typed what is searched for at first
 */
export function useListing(library: Library, tabId: number | undefined, typed: string): Listing {
  const [text, setText] = useState(typed);
  const [limit, setLimit] = useState(linesAtOnce);
  const [unfolded, setUnfolded] = useState(false);
  const home = useHome(library);
  const tab = useTabPage(tabId);
  const [isAdded, setAdded] = useState(false);
  const { page, addable, current } = usePageLines(library, tab, isAdded);
  const { query, found, ahead, alsoInBin } = useSearch(library, text, limit);
  // The list is drawn once both its parts are known, so that the second does not push the first away.
  const ready = useOnce(home !== undefined && current);
  // In an empty library the papers of the page are all there is to show; they stay when the first one was tagged.
  const open = useOnce(home?.count === 0) || unfolded;
  const sections = useMemo(() => {
    if (found?.inBin === true) return binSections(found.annotations);
    if (found !== undefined) return foundSections(found.annotations, page, found.query.words);
    return ready ? homeSections(page, home?.latest.slice(0, limit) ?? [], open) : [];
  }, [found, page, home, open, ready, limit]);
  const there = found?.ids.length ?? home?.latest.length ?? 0;
  return {
    text,
    search: (wanted) => {
      setText(wanted);
      setLimit(linesAtOnce);
    },
    query,
    found,
    ahead,
    inBin: text === '' ? (home?.binned ?? 0) : alsoInBin,
    home,
    tab,
    page,
    addable,
    addPage: () => setAdded(true),
    added: isAdded ? tab?.itself?.id : undefined,
    ready,
    sections,
    folded: open || found !== undefined || isOnePaper(page) ? 0 : page.others.length,
    unfold: () => setUnfolded(true),
    more: () => setLimit((before) => (before < there ? before + linesAtOnce : before)),
  };
}

/** Whether `now` has been true at any time. */
function useOnce(now: boolean): boolean {
  const ever = useRef(false);
  ever.current ||= now;
  return ever.current;
}
