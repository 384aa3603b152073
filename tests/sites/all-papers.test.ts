import { describe, expect, it } from 'vitest';
import { findAllPapers } from '../../src/sites/all-papers.ts';
import { findCards, mayHaveMore } from '../../src/sites/find/find-cards.ts';
import { siteFor } from '../../src/sites/index.ts';
import { documentOf } from './support/open-page.ts';

/** Opens a page of a named site, asks first what its first script asks, then finds all papers. */
function openAt(url: string, html: string) {
  const site = siteFor(url);
  if (site === undefined) throw new Error(`No site has ${url}`);
  const document = documentOf(`<!doctype html><html>${html}</html>`, url);
  const isAsked = mayHaveMore(site, document, findCards(site, document, url), url);
  const found = findAllPapers(site, document, url);
  return { isAsked, recognised: found.recognised, papers: found.cards.map(({ id, title }) => `${id} ${title}`.trim()) };
}

const link = '<a href="https://arxiv.org/abs/2606.00467">How herons read</a>';
const title = '<meta name="citation_title" content="On storks">';

describe('a named site shows no less than any page', () => {
  it.each([
    ['a model card', 'https://huggingface.co/ada/small-model', `<main><h1>Small</h1><p>Paper: ${link}</p></main>`, []],
    [
      'a dataset card',
      'https://huggingface.co/datasets/ada/birds',
      `<main><section class="prose"><ul><li>${link}</li></ul></section></main>`,
      [],
    ],
    [
      'a blog post',
      'https://huggingface.co/blog/herons',
      `<main><article><p>We read ${link}.</p></article></main>`,
      [],
    ],
    [
      'a discussion',
      'https://huggingface.co/ada/small-model/discussions/3',
      `<main><div class="comment"><p>${link}</p></div></main>`,
      [],
    ],
    [
      'a news article',
      'https://www.nature.com/articles/d41586-026-02790-3',
      `<head>${title}<meta name="citation_doi" content="10.1038/d41586-026-02790-3"></head><main><article><h1>On storks</h1><p>See ${link}.</p></article></main>`,
      ['doi:10.1038/d41586-026-02790-3 On storks'],
    ],
    [
      'an article of an old address',
      'https://www.nature.com/leu/journal/v23/n12/full/leu2009999a.html',
      `<head>${title}<meta name="citation_doi" content="10.1038/leu.2009.999"></head><article><h1>On storks</h1></article><ul><li>${link}</li></ul>`,
      ['doi:10.1038/leu.2009.999 On storks'],
    ],
    [
      'similar articles',
      'https://pubmed.ncbi.nlm.nih.gov/30000001/',
      `<head>${title}<meta name="citation_pmid" content="30000001"></head><main id="article-page"><header id="heading"><div id="full-view-heading"><h1 class="heading-title">On storks</h1></div></header><div class="similar-articles"><ul><li><a href="https://arxiv.org/abs/2606.00467">How herons read</a></li></ul></div></main>`,
      ['pmid:30000001 On storks'],
    ],
    [
      'references of a text',
      'https://arxiv.org/html/2606.00999v1',
      `<article class="ltx_document"><h1 class="ltx_title ltx_title_document">On storks</h1><section class="ltx_bibliography"><ul><li class="ltx_bibitem">Muster (2026) How herons read. <a href="https://arxiv.org/abs/2606.00467">arXiv</a></li></ul></section></article>`,
      ['arxiv:2606.00999 On storks'],
    ],
    [
      'a question about a submission',
      'https://openreview.net/group?id=Example',
      `<main><div class="note"><p>${link}</p></div></main>`,
      [],
    ],
    ['a help page', 'https://aclanthology.org/info/example/', `<main><p>Read ${link}.</p></main>`, []],
  ])('%s', (_, url, html, others) => {
    const { isAsked, papers, recognised } = openAt(url, html);
    expect(papers.toSorted()).toEqual([...others, 'arxiv:2606.00467 How herons read'].toSorted());
    expect(isAsked).toBe(true);
    expect(recognised).toBe('cards');
  });
});

describe('a named site asks for no further script', () => {
  it.each([
    [
      'for navigation',
      'https://www.nature.com/news',
      '<main><p>Nothing</p></main><nav><a href="https://arxiv.org/abs/2606.00467">Paper of the week</a></nav>',
    ],
    [
      'for the foot of the page',
      'https://arxiv.org/list/cs.CL/recent',
      '<footer><a href="https://doi.org/10.1000/a">How to cite us</a></footer>',
    ],
    ['for a page without links', 'https://www.nature.com/news', '<main><p>Nothing</p></main>'],
    [
      'for indexes of the page’s own paper',
      'https://arxiv.org/abs/2606.00467',
      '<div id="abs"><h1 class="title">How herons read</h1></div><ul><li><a href="https://ui.adsabs.harvard.edu/abs/arXiv:2606.00467">ADS</a></li><li><a href="https://dblp.org/rec/journals/corr/abs-2606-00467">dblp</a></li></ul>',
    ],
  ])('%s', (_, url, html) => expect(openAt(url, html)).toMatchObject({ isAsked: false }));
});

describe('the paper of a page has no second row', () => {
  it.each([
    [
      'as its preprint',
      'https://pubmed.ncbi.nlm.nih.gov/30000001/',
      `<head>${title}<meta name="citation_pmid" content="30000001"><meta name="citation_doi" content="10.1000/storks"></head><main id="article-page"><div id="full-view-heading"><h1 class="heading-title">On storks</h1></div><a href="https://doi.org/10.1000/storks">Full text</a></main>`,
      'pmid:30000001 On storks',
    ],
    [
      'by its DOI in a table of facts',
      'https://eprint.iacr.org/2026/1632',
      '<main id="eprintContent"><h3>On storks</h3><p>A. Muster</p><dl><dt>DOI</dt><dd><a href="https://doi.org/10.1000/jot.2026.1632">10.1000/jot.2026.1632</a></dd></dl></main>',
      'iacr:2026/1632 On storks',
    ],
    [
      'by a button that names no title',
      'https://pubmed.ncbi.nlm.nih.gov/30000001/',
      `<head>${title}<meta name="citation_pmid" content="30000001"></head><main id="article-page"><div id="full-view-heading"><h1 class="heading-title">On storks</h1></div><p><a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/">Free PMC article</a></p></main>`,
      'pmid:30000001 On storks',
    ],
  ])('%s', (_, url, html, own) => expect(openAt(url, html).papers).toEqual([own]));

  it('on a page that says that there is none', () => {
    expect(openAt('https://arxiv.org/html/2606.00467', '<main><h1>No HTML for this paper</h1></main>')).toMatchObject({
      papers: [],
      recognised: 'no-papers',
    });
  });
});
