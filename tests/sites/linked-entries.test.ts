import { describe, expect, it } from 'vitest';
import { anyPage } from '../../src/sites/any-page.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { documentOf } from './support/open-page.ts';

const somewhere = 'https://lab.example/reading';

/** Returns each paper of a page: its id, its other ids in brackets, its title. */
function foundIn(body: string, url = somewhere): string[] {
  return findCards(anyPage, documentOf(`<!doctype html><html>${body}</html>`, url), url).map(({ id, aliases, title }) =>
    `${id} [${aliases.join(' ')}] ${title}`.trim(),
  );
}

const arxiv = (number: string, words: string, attributes = ''): string =>
  `<a href="https://arxiv.org/abs/2606.${number}" ${attributes}>${words}</a>`;
const doi = (name: string, words: string, attributes = ''): string =>
  `<a href="https://doi.org/10.1000/${name}" ${attributes}>${words}</a>`;
const pmid = (number: string, words: string): string =>
  `<a href="https://pubmed.ncbi.nlm.nih.gov/${number}/">${words}</a>`;
const pmc = (number: string, words: string): string =>
  `<a href="https://pmc.ncbi.nlm.nih.gov/articles/PMC${number}/">${words}</a>`;

describe('a link to a paper is one wherever people put it', () => {
  const link = arxiv('00467', 'How herons read');
  it.each([
    ['a link that looks like a button', arxiv('00467', 'How herons read', 'role="button" class="btn"')],
    [
      'a button of a theme',
      `<div class="links">${arxiv('00467', 'How herons read', 'class="btn btn-sm" role="button"')}</div>`,
    ],
    ['a box beside the text', `<aside><p>${link}</p></aside>`],
    ['a note box of a documentation', `<main><aside class="note" aria-label="Note">${link}</aside></main>`],
    ['footnotes in a box', `<article><aside role="doc-endnotes"><ol><li><p>${link}</p></li></ol></aside></article>`],
    ['complementary words', `<div role="complementary"><aside><ul><li>${link}</li></ul></aside></div>`],
    ['the foot of an article', `<article><p>Text.</p><footer><ol><li>${link}</li></ol></footer></article>`],
    ['the foot of the main part', `<main><footer><p>${link}</p></footer></main>`],
    ['the foot of a section', `<section><footer>${link}</footer></section>`],
    ['a mail in an archive', `<pre>Dear all,\n\nwe read ${link}.\n</pre>`],
    ['a log of a talk', `<pre>10:15 <i>ada</i> see ${link}</pre>`],
    ['a preformatted list', `<pre>1. ${link}\n2. nothing</pre>`],
  ])('%s', (_, html) => {
    expect(foundIn(`<body>${html}</body>`)).toEqual(['arxiv:2606.00467 [] How herons read']);
  });

  it.each([
    ['a button with a link in it', `<div role="button">${link}</div>`],
    ['the foot of the page', `<main>Text</main><footer>${link}</footer>`],
    ['a box of code', `<pre><code>${link}</code></pre>`],
    ['navigation in a box', `<aside><nav>${link}</nav></aside>`],
  ])('but not in %s', (_, html) => expect(foundIn(`<body>${html}</body>`)).toEqual([]));
});

it('a link in a drawing, whose address is no text, leaves the others as they are', () => {
  const drawing = '<svg><a id="drawn" href="https://arxiv.org/abs/2606.00468"><text>A drawing</text></a></svg>';
  const page = documentOf(`<body>${drawing}<p>${arxiv('00467', 'How herons read')}</p></body>`, somewhere);
  // Browsers give such a link an object: https://developer.mozilla.org/docs/Web/API/SVGAElement/href
  Object.defineProperty(page.querySelector('#drawn'), 'href', {
    value: { baseVal: 'https://arxiv.org/abs/2606.00468' },
  });
  expect(findCards(anyPage, page, somewhere).map(({ id }) => id)).toEqual(['arxiv:2606.00467']);
});

it('a link that the page gives to another paper has the title of that paper', () => {
  const entry = (number: string, title: string): string => `<h3>${title}</h3><p>${arxiv(number, 'PDF')}</p>`;
  const page = documentOf(
    `<body><main><div>${entry('00467', 'How herons read')}</div><div>${entry('00468', 'How storks read')}</div></main></body>`,
    somewhere,
  );
  const titles = (): string[] => findCards(anyPage, page, somewhere).map(({ title }) => title);
  expect(titles()).toEqual(['How herons read', 'How storks read']);
  const [heading, link] = [page.querySelector('h3'), page.querySelector('a')];
  if (heading !== null) heading.textContent = 'How egrets read';
  link?.setAttribute('href', 'https://arxiv.org/abs/2606.00469');
  expect(titles()).toEqual(['How egrets read', 'How storks read']);
});

describe("the page's own paper has one row", () => {
  const metas = (names: Record<string, string>): string =>
    Object.entries({ citation_title: 'How herons read', ...names })
      .map(([name, content]) => `<meta name="${name}" content="${content}">`)
      .join('');
  const page = (head: string, body: string): string =>
    `<head>${head}</head><body><h1>How herons read</h1>${body}</body>`;
  const own = 'doi:10.1000/own [] How herons read';

  it.each([
    [
      'its citations lead to its own list',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/',
      '<p>As was said [<a href="#B1">1</a>, <a href="#B2">2</a>].</p>',
    ],
    [
      'its figures open under its address',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/',
      '<p><a href="/articles/PMC9900001/figure/F1/">Open in a new tab</a></p>',
    ],
    [
      'a reader shows the same number',
      'https://europepmc.org/article/MED/39900001',
      '<p><a href="#abstract">Abstract of it</a> <a href="https://pubmed.ncbi.nlm.nih.gov/39900001/">PubMed</a></p>',
    ],
    [
      'it links to its form at arXiv, whose reader it is',
      'https://arxiv.org/abs/2606.00467v1',
      `<p>${arxiv('00467', 'This version')}</p>`,
    ],
    [
      'figures have DOIs of their own',
      'https://journal.example/own',
      `<p>${doi('own.003', 'Figure three of it')} ${doi('own/fig-1', 'Figure one of it')}</p>`,
    ],
    [
      'it links to itself with a query for the PDF',
      'https://journal.example/own',
      `<ul><li>${doi('own', 'PDF')}</li></ul>`,
    ],
  ])('where %s', (_, url, body) => {
    expect(foundIn(page(metas({ citation_doi: '10.1000/own' }), body), url)).toEqual([own]);
  });

  it.each([
    ['https://mirror.example/anthology/P17-9044', '10.18653/v1/P17-9044', 'https://aclanthology.org/P17-9044'],
    [
      'https://mirror.example/papers/9',
      '10.18653/v1/2020.acl-main.405',
      'https://aclanthology.org/2020.acl-main.405.pdf',
    ],
    [
      'https://mirror.example/papers/9',
      '10.18653/v1/2020.acl-main.405',
      'https://www.aclweb.org/anthology/2020.acl-main.405/',
    ],
  ])('where %s names the DOI %s and links to %s', (url, named, link) => {
    const found = foundIn(page(metas({ citation_doi: named }), `<p><a href="${link}">Another form of it</a></p>`), url);
    expect(found).toEqual([`doi:${named.toLowerCase()} [] How herons read`]);
  });

  it('where the canonical address names it in another scheme', () => {
    const head = `${metas({ citation_doi: '10.1000/own' })}<link rel="canonical" href="https://pmc.ncbi.nlm.nih.gov/articles/PMC9900001/">`;
    expect(foundIn(page(head, `<p>${pmc('9900001', 'Read it there')}</p>`), 'https://journal.example/own')).toEqual([
      own,
    ]);
  });
});

describe('no name, award, label or citation is a title', () => {
  const title = 'How herons read in winter';
  it.each([
    [
      'bold authors after the title',
      `<td><span class="papertitle">${title}</span><br><a href="/a">Anna Beispiel</a>, <strong>Jane Muster</strong><br>${arxiv('00467', 'arXiv')}</td>`,
    ],
    [
      'a bold first author',
      `<li><div class="pub-title">${title}</div><b>Jane Muster</b>, Ben Probe. ${arxiv('00467', 'PDF')}</li>`,
    ],
    ['a bold last author', `<li><h4>${title}</h4>Ben Probe and <b>Jane Muster</b> ${arxiv('00467', 'PDF')}</li>`],
    ['an award', `<li><h4>${title}</h4><strong>Best Paper Award</strong> ${arxiv('00467', 'Paper')}</li>`],
    ['an oral', `<li><b>${title}</b><br><b>(Oral Presentation)</b> ${arxiv('00467', 'Paper')}</li>`],
    ['a spotlight', `<li><b>${title}</b>, <b>Spotlight</b> ${arxiv('00467', 'Paper')}</li>`],
    ['a title in quotation marks', `<li>J. Muster, “${title},” Examples, 2026. ${arxiv('00467', '[pdf]')}</li>`],
    ['a title behind the year', `<li>Muster, J. (2026). ${title}. <i>Examples</i>. ${arxiv('00467', 'pdf')}</li>`],
    [
      'a title behind initials',
      `<li>J. Muster, A. B. Beispiel and C. van Probe, ${title}, ${arxiv('00467', 'arXiv:2606.00467')}</li>`,
    ],
    [
      'a box around lines',
      `<div><div class="title">${title}</div><p>Jane Muster</p><p>${arxiv('00467', 'BibTeX')}</p></div>`,
    ],
  ])('%s', (_, entry) => {
    const second = entry.replaceAll('00467', '00468').replaceAll(title, 'Another story of birds');
    const [open, close] = entry.startsWith('<td') ? ['<table><tr>', '</tr></table>'] : ['<div>', '</div>'];
    expect(foundIn(`<body><main>${open}${entry}${close}${open}${second}${close}</main></body>`)).toEqual([
      `arxiv:2606.00467 [] ${title}`,
      'arxiv:2606.00468 [] Another story of birds',
    ]);
  });

  it.each([
    ['names and a year', `As was seen (${arxiv('00467', 'Muster et al. 2026')}).`],
    ['two names', `As ${arxiv('00467', 'Muster and Beispiel (2025)')} say.`],
    ['a number', `As was seen [${arxiv('00467', '12')}].`],
    ['bold words about something else', `<b>On training.</b> As ${arxiv('00467', 'Muster, 2026')} says.`],
    ['an id', `See ${arxiv('00467', 'arXiv:2606.00467')}.`],
    ['the word paper', `We wrote a ${arxiv('00467', 'paper')}.`],
    ['a volume', `Published in ${arxiv('00467', 'J. Examples 12, 345 (2026)')}.`],
  ])('%s in running text', (_, html) => {
    expect(foundIn(`<body><p>${html}</p></body>`)).toEqual(['arxiv:2606.00467 []']);
  });

  it('has the tooltip of a citation as its title, if that is one', () => {
    const cited = arxiv('00467', 'Muster, 2026', 'title="How herons read in winter"');
    const opened = arxiv('00468', 'Muster, 2025', 'title="Open the article in a new tab"');
    expect(foundIn(`<body><p>As was seen (${cited}, ${opened}).</p></body>`)).toEqual([
      'arxiv:2606.00467 [] How herons read in winter',
      'arxiv:2606.00468 []',
    ]);
  });

  it.each(['BibTeX', 'Bib', 'Cite', 'PDF', 'P17-2044'])('labels such as %s repeat no paper of the page', (label) => {
    const old = (end: string, words: string): string =>
      `<a href="https://aclanthology.org/P17-2044${end}">${words}</a>`;
    const body = `<main><h2>${old('.pdf', 'How herons read')}</h2><p>Ada Muster</p><p>${old('.bib', label)} ${old('/', 'P17-2044')}
      <a href="https://doi.org/10.18653/v1/P17-2044">10.18653/v1/P17-2044</a></p></main>`;
    expect(foundIn(`<body>${body}</body>`)).toEqual(['acl:P17-2044 [] How herons read']);
  });
});

describe('an entry of a list has one row for its paper', () => {
  const object = (said: string): string => `<span class="Z3988" title="ctx_ver=Z39.88-2004&amp;${said}"></span>`;
  const isSaid = 'rft.atitle=How+herons+read&amp;rft_id=info%3Adoi%2F10.1000%2Fa&amp;rft_id=info%3Apmid%2F20175497';

  it.each([
    [
      'an encyclopedia with a ContextObject',
      `<li id="cite_note-1"><cite class="citation journal">Muster, A. (2010). ${pmc('2807447', '"How herons read"')}. <i>Examples</i>. <b>37</b>: 339. <a href="/wiki/Doi">doi</a>:${doi('a', '10.1000/a')}. <a href="/wiki/PMC">PMC</a> ${pmc('2807447', '2807447')}. <a href="/wiki/PMID">PMID</a> ${pmid('20175497', '20175497')}.</cite>${object(isSaid)}</li>`,
      'doi:10.1000/a [pmid:20175497 pmcid:2807447] How herons read',
    ],
    [
      'an encyclopedia without one',
      `<li id="cite_note-2"><cite>Muster, C. (2009). "How herons read". <i>Examples</i>. ${doi('a', '10.1000/a')}. ${pmid('19153135', '19153135')}.</cite></li>`,
      'doi:10.1000/a [pmid:19153135] How herons read',
    ],
    [
      'a journal with labels',
      `<li class="ref"><p id="CR1">Muster, A. How herons read in cold rooms. <i>Examples</i> <b>3</b>, 4 (2010).</p><p>${doi('a', 'Article')} <a href="/ads">ADS</a> ${pmid('20175497', 'PubMed')} <a href="https://scholar.google.com/scholar_lookup?title=How%20herons%20read%20in%20cold%20rooms">Google Scholar</a></p></li>`,
      'doi:10.1000/a [pmid:20175497] How herons read in cold rooms',
    ],
    [
      'a journal with microdata',
      `<li itemprop="citation"><a class="ref__title" href="https://doi.org/10.1000/a">How herons read</a><ol><li>A Muster</li></ol><ul><li>${pmid('20175497', 'PubMed')}</li></ul></li>`,
      'doi:10.1000/a [pmid:20175497] How herons read',
    ],
    [
      'a medical journal',
      `<li id="B1">1. Muster J, Beispiel A. How herons read in cold rooms. J Ex Med. 2020;3(1):4–9. doi: ${doi('a', '10.1000/a')}. [${doi('a', 'DOI')}] [${pmc('8800001', 'PMC free article')}] [${pmid('38800001', 'PubMed')}]</li>`,
      'doi:10.1000/a [pmid:38800001 pmcid:8800001] How herons read in cold rooms',
    ],
    [
      'a home page',
      `<li><div class="title">How herons read</div><div class="links">${arxiv('00467', 'arXiv', 'role="button"')} ${doi('a', 'HTML', 'role="button"')} <a href="/code">Code</a></div></li>`,
      'arxiv:2606.00467 [doi:10.1000/a] How herons read',
    ],
    [
      'a home page with the preprint behind the authors',
      `<li>${doi('a', 'How herons read')}. Ada Muster, Ben Probe. Examples. [${arxiv('00467', 'arXiv')}]</li>`,
      'arxiv:2606.00467 [doi:10.1000/a] How herons read',
    ],
    [
      'a bibliography of a text processor',
      `<div role="doc-bibliography" class="references"><div class="csl-entry" role="doc-biblioentry">Muster, Ada. 2010. “How Herons Read.” <em>Examples</em> 3. ${doi('a', 'https://doi.org/10.1000/a')}.</div></div>`,
      'doi:10.1000/a [] How Herons Read',
    ],
  ])('%s', (_, entry, expected) => {
    const list = entry.startsWith('<li') ? `<ol class="references">${entry}</ol>` : entry;
    const home = entry.includes('role="button"') || entry.includes('Ben Probe. Examples') ? `<ul>${entry}</ul>` : list;
    expect(foundIn(`<body><main>${home}</main></body>`)).toEqual([expected]);
  });

  it('and no row for a citation of it in the text', () => {
    const body = `<p>As was seen (${doi('a', 'Muster, 2010')}), ${doi('b', 'Probe, 2011')}.</p>
      <ol class="references"><li><cite>Muster (2010). "How herons read in winter". ${doi('a', '10.1000/a')}.</cite></li></ol>`;
    expect(foundIn(`<body>${body}</body>`)).toEqual(['doi:10.1000/b []', 'doi:10.1000/a [] How herons read in winter']);
  });

  it.each([
    ['words stand between the ids', `<li>${arxiv('00467', 'arXiv')} was answered by ${doi('a', 'DOI')}</li>`],
    ['both have titles', `<li>${arxiv('00467', 'How herons read')} ${doi('a', 'How storks read')}</li>`],
    [
      'a reference holds two works',
      `<li class="reference">${doi('a', '10.1000/a')}; ${doi('b', '10.1000/b')} ${arxiv('00467', 'arXiv')}</li>`,
    ],
    [
      'a paragraph tells of both',
      `<p>${doi('a', 'How herons read')} differs from the ${arxiv('00467', 'preprint')}</p>`,
    ],
    [
      'a numbered reference cites two letters',
      `<ol class="references"><li>A. Muster, ${doi('a', 'J. Examples 1, 2 (2001)')}; B. Probe, ${arxiv('00467', 'arXiv:2606.00467')}</li></ol>`,
    ],
  ])('but papers stay apart where %s', (_, html) => {
    const found = foundIn(`<body><main>${html}</main></body>`);
    expect(found.length).toBeGreaterThan(1);
    expect(found.filter((line) => !line.includes('[]'))).toEqual([]);
  });
});
