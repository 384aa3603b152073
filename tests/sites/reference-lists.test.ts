import { describe, expect, it } from 'vitest';
import { anyPage } from '../../src/sites/any-page.ts';
import type { Card } from '../../src/sites/find/card.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { foreignPages } from './support/ground-truth.ts';
import { documentOf, openPage } from './support/open-page.ts';

/** The work of one reference of an encyclopedia, as its templates write it. */
interface Work {
  title: string;
  doi?: string;
  pmid?: string;
  pmc?: string;
  arxiv?: string;
  /** Where the title leads; without it the title is no link. */
  titleTo?: string;
}

const works: readonly Work[] = [
  { title: 'How herons read', doi: '10.1000/a1', pmid: '20175497', pmc: '2807447', titleTo: 'pmc' },
  { title: 'On storks: a survey', doi: '10.1000/a2' },
  { title: 'Letters of the ibis', doi: '10.1000/a3', arxiv: '2606.00467' },
  { title: 'Counting cranes', arxiv: '2606.00468' },
  { title: 'Spoonbills & their spoons', pmid: '19153135' },
  { title: 'The wader’s library', doi: '10.1000/a6', titleTo: 'publisher' },
  { title: 'Egrets in the archive', doi: '10.1000/a7', pmid: '19153137' },
  { title: 'Bitterns, heard and not seen', doi: '10.1000/a8', pmc: '2807448' },
  { title: 'A field guide to fields' },
  { title: 'Reeds', doi: '10.1000/b1' },
];

const link = (to: string, words: string): string => `<a rel="nofollow" class="external text" href="${to}">${words}</a>`;

/** Writes a reference as `{{cite journal}}` does: https://en.wikipedia.org/wiki/Template:Cite_journal */
function reference({ title, doi, pmid, pmc, arxiv, titleTo }: Work, at: number): string {
  const to = { pmc: `https://www.ncbi.nlm.nih.gov/pmc/articles/PMC${pmc}`, publisher: 'https://journal.example/6' };
  const quoted = `"${title.replace('&', '&amp;')}"`;
  const named = titleTo === 'pmc' || titleTo === 'publisher' ? link(to[titleTo], quoted) : quoted;
  const ids = [
    arxiv &&
      `<a href="/wiki/ArXiv_(identifier)">arXiv</a>:<span class="id-lock-free">${link(`https://arxiv.org/abs/${arxiv}`, arxiv)}</span>`,
    doi && `<a href="/wiki/Doi_(identifier)">doi</a>:${link(`https://doi.org/${doi.replace('/', '%2F')}`, doi)}`,
    `<a href="/wiki/ISSN_(identifier)">ISSN</a> ${link('https://search.worldcat.org/issn/0028-0836', '0028-0836')}`,
    pmc && `<a href="/wiki/PMC_(identifier)">PMC</a> ${link(to.pmc, pmc)}`,
    pmid && `<a href="/wiki/PMID_(identifier)">PMID</a> ${link(`https://pubmed.ncbi.nlm.nih.gov/${pmid}`, pmid)}`,
    `<a href="/wiki/S2CID_(identifier)">S2CID</a> ${link('https://www.example.org/s2', '1234567')}`,
  ].filter((part) => part !== undefined);
  const said = [
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.atitle', title],
    ['rft.date', '2010'],
    ...(doi ? [['rft_id', `info:doi/${doi}`]] : []),
    ...(pmid ? [['rft_id', `info:pmid/${pmid}`]] : []),
    ...(pmc ? [['rft_id', `https://www.ncbi.nlm.nih.gov/pmc/articles/PMC${pmc}#id-name=PMC`]] : []),
    ...(arxiv ? [['rft_id', `info:arxiv/${arxiv}`]] : []),
  ];
  const object = new URLSearchParams(said).toString().replaceAll('&', '&amp;');
  return `<li id="cite_note-${at}"><span class="mw-cite-backlink"><b><a href="#cite_ref-${at}">^</a></b></span> <span class="reference-text">
    <cite id="CITEREFMuster2010" class="citation journal cs1">Muster, Ada; Probe, Ben (1 May 2010). ${named}. <i>Examples</i>. <b>37</b> (1): 339–350.
    ${ids.join('. ')}.</cite><span title="ctx_ver=Z39.88-2004&amp;${object}" class="Z3988"></span></span></li>`;
}

const article = `<!doctype html><html><body><main id="content"><h1>Reading birds</h1>
  <p>Birds read.<sup id="cite_ref-0" class="reference"><a href="#cite_note-0">[1]</a></sup> They say so.<sup class="reference"><a href="#cite_note-1">[2]</a></sup></p>
  <div class="reflist"><div class="mw-references-wrap"><ol class="references">${works.map(reference).join('\n')}</ol></div></div></main>
  <div class="navbox" role="navigation"><a href="https://doi.org/10.1000/nav">Navigation of birds</a></div></body></html>`;

describe('a list of references in an encyclopedia', () => {
  const address = 'https://en.wikipedia.org/wiki/Reading_birds';
  const cards = findCards(anyPage, documentOf(article, address), address);
  const withIds = works.filter(({ doi, pmid, pmc, arxiv }) => doi ?? pmid ?? pmc ?? arxiv);

  it('has one row for each reference that has an id, named by its title', () => {
    expect(cards.map(({ title }) => title)).toEqual(withIds.map(({ title }) => title));
  });

  it('knows all ids of each', () => {
    const idsOf = ({ arxiv, doi, pmid, pmc }: Work): string[] =>
      [arxiv && `arxiv:${arxiv}`, doi && `doi:${doi}`, pmid && `pmid:${pmid}`, pmc && `pmcid:${pmc}`].filter(
        (id) => id !== undefined,
      );
    expect(cards.map(({ id, aliases }) => [id, ...aliases])).toEqual(withIds.map(idsOf));
  });
});

const articles = foreignPages.filter(({ name }) => /(?:peerj|elife)\//.test(name));

describe.each(articles)('the references of $name', ({ html, url }) => {
  const address = url || 'https://page.example/';
  const found: Card[] = [];
  const opened = (): Card[] => {
    if (found.length === 0) found.push(...findCards(anyPage, openPage(html, address), address));
    return found.filter(
      ({ surface, element }) => surface !== 'page' && element.closest('[class*="ref"] li, li[class*="ref"]'),
    );
  };

  it('have one row each', () => {
    const entries = opened().map(({ element }) => element.closest('li[class*="ref"]') ?? element);
    expect(entries.length).toBeGreaterThan(10);
    expect(new Set(entries).size).toBe(entries.length);
  });

  it('have titles, at least 95 of 100', () => {
    const titled = opened().filter(({ title }) => title.split(' ').length > 1);
    expect(titled.length).toBeGreaterThanOrEqual(0.95 * opened().length);
  });
});
