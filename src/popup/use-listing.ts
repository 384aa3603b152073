import { useMemo, useRef, useState } from 'preact/hooks';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Paper } from '../core/paper.ts';
import { type Search, useSearch } from '../lists/live/use-search.ts';
import type { Library } from '../store/schema.ts';
import { binSections, foundSections, homeSections, type PopupSection } from './sections.ts';
import { isOnePaper, type PageLines } from './tab/page-lines.ts';
import type { TabPage } from './tab/tab-page.ts';
import { usePageLines } from './tab/use-page-lines.ts';
import { useTabPage } from './tab/use-tab-page.ts';
import { type Home, useHome } from './use-home.ts';

/** Lines that are drawn at first, and added each time the user comes near the end of the list. */
const linesAtOnce = 20;

/** The contents of the list, and the acts that list other or more papers. */
export interface Listing extends Search {
  /** The text in the search field. */
  text: string;
  search: (text: string) => void;
  /** How many papers in the bin are not listed: all of them, or those that the search finds there. */
  inBin: number;
  /** Undefined until it is read. */
  home: Home | undefined;
  /** Undefined until it has answered. */
  tab: TabPage | undefined;
  page: PageLines;
  /** The page itself, if it is no paper that we know and none of the user's; `addPage` lists it. */
  addable: Paper | undefined;
  addPage: () => void;
  /** The page itself, once the user has added it here. */
  added: PaperId | undefined;
  /** Whether the library and the tab have both answered. */
  ready: boolean;
  sections: PopupSection[];
  /** How many papers of this tab are not listed until the user asks for them. */
  folded: number;
  unfold: () => void;
  /** Draws more lines. */
  more: () => void;
}

const noLines: PageLines = { mine: [], others: [] };

/**
 * The papers of this tab and the latest ones, or the papers that a search finds.
 * @param typed the text that is searched for at first
 */
export function useListing(library: Library, tabId: number | undefined, typed: string): Listing {
  const [text, setText] = useState(typed);
  const [limit, setLimit] = useState(linesAtOnce);
  const [unfolded, setUnfolded] = useState(false);
  const home = useHome(library);
  const tab = useTabPage(tabId);
  const [isAdded, setAdded] = useState(false);
  const lines = usePageLines(library, tab, isAdded);
  const page = lines ?? noLines;
  const search = useSearch(library, text, limit);
  const { found } = search;
  // The list is drawn when both its parts are known, so that the second does not push the first away.
  const ready = home !== undefined && lines !== undefined;
  // In an empty library the papers of the page are all there is to show. They stay after the first one was tagged.
  const open = useEver(home?.count === 0) || unfolded;
  const sections = useMemo(() => {
    if (found?.inBin === true) return binSections(found.annotations);
    if (found !== undefined) return foundSections(found.annotations, page, found.query);
    return ready ? homeSections(page, home.latest.slice(0, limit), open) : [];
  }, [found, page, home, open, ready, limit]);
  const there = found?.ids.length ?? home?.latest.length ?? 0;
  return {
    ...search,
    text,
    search: (wanted) => {
      setText(wanted);
      setLimit(linesAtOnce);
    },
    inBin: text === '' ? (home?.binned ?? 0) : (found?.alsoInBin ?? 0),
    home,
    tab,
    page,
    addable: page.addable,
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
function useEver(now: boolean): boolean {
  const ever = useRef(false);
  ever.current ||= now;
  return ever.current;
}
