import { useMemo } from 'preact/hooks';
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

/** The papers of a tab beside what the user said of them, and whether they are those of the latest answer. */
export function usePageLines(library: Library, tab: TabPage | undefined): { page: PageLines; current: boolean } {
  const papers = useMemo(() => papersOf(tab), [tab]);
  const read = useLiveQuery(async () => {
    const ids = papers.flatMap(({ id, aliases }) => [id, ...aliases]);
    return { papers, annotations: await getAnnotations(library, ids) };
  }, [library, papers]);
  const page = useMemo(() => (read === undefined ? noLines : pageLines(read.papers, read.annotations)), [read]);
  return { page, current: tab !== undefined && read?.papers === papers };
}
