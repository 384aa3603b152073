import { useMemo } from 'preact/hooks';
import { type Annotation, saysSomething } from '../../core/annotation.ts';
import type { Paper } from '../../core/paper.ts';
import { type PageLines, pageLines } from '../../lists/section/page-lines.ts';
import { useLiveQuery } from '../../lists/use-live-query.ts';
import { getAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import type { TabPage } from './tab-page.ts';

const noPapers: readonly Paper[] = [];
const noLines: PageLines = { mine: [], others: [] };

function papersOf(tab: TabPage | undefined): readonly Paper[] {
  if (tab?.kind === 'pdf') return [tab.paper];
  return tab?.kind === 'known' ? tab.page.papers : noPapers;
}

/** What there is of a tab to list. */
export interface TabLines {
  page: PageLines;
  /** The page itself, where it is no paper that we know and the user said nothing of it yet. */
  addable: Paper | undefined;
  /** Whether both are those of the latest answer. */
  current: boolean;
}

/**
 * The papers of a tab beside what the user said of them.
 * @param isAdded whether the user adds the page itself
 */
export function usePageLines(library: Library, tab: TabPage | undefined, isAdded: boolean): TabLines {
  const asked = useMemo(() => ({ papers: papersOf(tab), itself: tab?.itself }), [tab]);
  const read = useLiveQuery(async () => {
    const all = asked.itself === undefined ? asked.papers : [asked.itself, ...asked.papers];
    const ids = all.flatMap(({ id, aliases }) => [id, ...aliases]);
    return { asked, annotations: await getAnnotations(library, ids) };
  }, [library, asked]);
  return useMemo(() => {
    if (read === undefined) return { page: noLines, addable: undefined, current: false };
    const { papers, itself } = read.asked;
    const isKept = read.annotations.some((kept) => saysSomething(kept) && itself !== undefined && isOf(kept, itself));
    return {
      page: pageLines(papers, read.annotations, isKept || isAdded ? itself : undefined),
      addable: isKept || isAdded ? undefined : itself,
      current: tab !== undefined && read.asked === asked,
    };
  }, [read, asked, isAdded]);
}

const isOf = ({ id, aliases }: Annotation, paper: Paper): boolean => [id, ...aliases].includes(paper.id);
