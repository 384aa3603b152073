import { type SavedPage, samplePage } from './saved-pages.ts';

/** Returns the pages of the main job, and its paper: the third of the day, which arXiv lists too. */
export function mainPlaces(): {
  daily: SavedPage;
  arxiv: SavedPage;
  abstract: SavedPage;
  paper: { id: string; title: string };
} {
  const daily = samplePage('huggingface/daily-2026-label');
  const arxiv = samplePage('arxiv/list-new');
  const paper = daily.papers[2];
  if (paper === undefined || !arxiv.papers.some(({ id }) => id === paper.id)) {
    throw new Error('The third paper of the day is not in the listing of arXiv.');
  }
  return { daily, arxiv, abstract: abstractOf(paper), paper };
}

/** Returns the paper's own page on arXiv, made from our page of another paper. */
function abstractOf(paper: { id: string; title: string }): SavedPage {
  const other = samplePage('arxiv/abs');
  const [shown] = other.papers;
  if (shown === undefined) throw new Error('tests/pages/arxiv/abs.html has no paper.');
  const bare = (id: string): string => id.replace('arxiv:', '');
  const swap = (text: string): string =>
    text.replaceAll(bare(shown.id), bare(paper.id)).replaceAll(shown.title, paper.title);
  return { name: 'arxiv/abs of the day', url: swap(other.url), html: swap(other.html), papers: [paper] };
}
