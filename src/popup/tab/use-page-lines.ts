import type { Paper } from '../../core/paper.ts';
import { useLiveQuery } from '../../lists/live/use-live-query.ts';
import { getAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import type { TabPage } from './tab-page.ts';

/** The papers of a tab with their annotations; undefined until the tab has answered and the annotations are read. */
export const usePageLines = (library: Library, tab: TabPage | undefined): PageLines | undefined =>
  useLiveQuery(async () => {
    if (tab === undefined) return undefined;
    const papers = papersOf(tab);
    const ids = papers.flatMap(({ id, aliases }) => [id, ...aliases]);
    return pageLines(papers, await getAnnotations(library, ids));
  }, [library, tab]);

function papersOf(tab: TabPage): readonly Paper[] {
  if (tab.kind === 'pdf') return [tab.paper];
  return tab.kind === 'known' ? tab.page.papers : [];
}
