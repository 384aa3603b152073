import { american, authorCount } from './papers.mjs';

const facts = (paper, shown) => ({ id: `arxiv:${paper.id}`, title: paper.title, ...shown });

/** What a Hugging Face list shows of a paper, beside what the page's data adds. */
export const inList = (paper) =>
  facts(paper, {
    author_count: authorCount(paper) ?? null,
    author_count_shown: paper.org === undefined && authorCount(paper) !== undefined,
    comments: paper.comments,
    upvotes: paper.upvotes,
    organization: paper.org?.[1] ?? null,
  });

export const inSearch = (paper) => ({
  ...inList(paper),
  abstract_present: true,
  date: paper.shown ?? (paper.published ? american(paper.published) : null),
});

export const inTrending = (paper) => ({
  ...inSearch(paper),
  author_count_shown: false,
});

export const inCollection = (paper) =>
  facts(paper, { date: american(paper.published), upvotes: paper.upvotes });

/** What an arXiv page shows of a paper. */
export const onArxiv = (paper, { abstract = false, date = null } = {}) =>
  facts(paper, { authors: paper.authors, author_count: paper.authors.length, abstract_present: abstract, date });
