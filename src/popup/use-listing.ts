import { useMemo, useState } from 'preact/hooks';
import type { Paper } from '../core/paper.ts';
import type { Query } from '../core/query.ts';
import type { Library } from '../store/schema.ts';
import { type PageLines, pageLines } from './list/page-lines.ts';
import { foundSections, homeSections, isOnePaper, type Section } from './list/sections.ts';
import { type Found, useSearch } from './search/use-search.ts';
import type { TabPage } from './tab/tab-page.ts';
import { useTabPage } from './tab/use-tab-page.ts';
import { type Home, useHome, usePageAnnotations } from './use-home.ts';

/** Lines drawn at first, and added whenever the end of the list comes near. */
const linesAtOnce = 50;

const noPapers: readonly Paper[] = [];

/** What there is to list, and how to ask for more or other of it. */
export interface Listing {
  /** What is typed in the search field. */
  text: string;
  search: (text: string) => void;
  query: Query;
  /** Undefined where nothing is searched, or the first answer has not come. */
  found: Found | undefined;
  /** Undefined until it was read. */
  home: Home | undefined;
  /** Undefined until it answered. */
  tab: TabPage | undefined;
  page: PageLines;
  sections: Section[];
  /** Papers of this tab that are not listed until the user asks for them. */
  folded: number;
  unfold: () => void;
  /** Draws more of what was found. */
  more: () => void;
}

/** The papers of this tab and the latest ones, or what is searched for. */
export function useListing(library: Library, tabId: number | undefined): Listing {
  const [text, setText] = useState(typedEarly);
  const [limit, setLimit] = useState(linesAtOnce);
  const [unfolded, setUnfolded] = useState(false);
  const home = useHome(library);
  const tab = useTabPage(tabId);
  const papers = tab?.kind === 'known' ? tab.page.papers : noPapers;
  const said = usePageAnnotations(library, papers);
  const { query, found } = useSearch(library, text, limit);
  const page = useMemo(() => (said === undefined ? { mine: [], others: [] } : pageLines(papers, said)), [papers, said]);
  // In an empty library the papers of the page are all there is to show.
  const open = unfolded || home?.count === 0;
  const sections = useMemo(() => {
    if (found !== undefined) return foundSections(found.annotations, page, query.words);
    return homeSections(page, home?.latest ?? [], open);
  }, [found, page, query, home, open]);
  return {
    text,
    search: (typed) => {
      setText(typed);
      setLimit(linesAtOnce);
    },
    query,
    found,
    home,
    tab,
    page,
    sections,
    folded: open || found !== undefined || isOnePaper(page) ? 0 : page.others.length,
    unfold: () => setUnfolded(true),
    more: () =>
      setLimit((before) => (found !== undefined && before < found.ids.length ? before + linesAtOnce : before)),
  };
}

/** What was typed into the field of the page as it was delivered, before this script ran. */
const typedEarly = (): string => document.querySelector('input')?.value ?? '';
