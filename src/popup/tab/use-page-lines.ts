import type { Paper } from '../../core/paper.ts';
import { useLiveQuery } from '../../lists/live/use-live-query.ts';
import { getAnnotations } from '../../store/read.ts';
import type { Library } from '../../store/schema.ts';
import { type PageLines, pageLines } from './page-lines.ts';
import type { TabPage } from './tab-page.ts';

/**
 * The papers of a tab with their annotations; undefined until the tab has answered and the annotations are read.
 * @param isAdded whether the user adds the page itself
 */
export const usePageLines = (library: Library, tab: TabPage | undefined, isAdded: boolean): PageLines | undefined =>
  useLiveQuery(async () => {
    if (tab === undefined) return undefined;
    const [papers, { itself }] = [papersOf(tab), tab];
    const all = itself === undefined ? papers : [itself, ...papers];
    const ids = all.flatMap(({ id, aliases }) => [id, ...aliases]);
    return pageLines(papers, await getAnnotations(library, ids), itself && { paper: itself, isAdded });
  }, [library, tab, isAdded]);

function papersOf(tab: TabPage): readonly Paper[] {
  if (tab.kind === 'pdf') return [tab.paper];
  return tab.kind === 'known' ? tab.page.papers : [];
}
