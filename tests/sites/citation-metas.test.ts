import { expect, it } from 'vitest';
import { readDoi } from '../../src/core/ids/schemes/doi/written-doi.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { citationFacts, citationTitle } from '../../src/sites/read/citation-metas.ts';
import { defineSite } from '../../src/sites/site.ts';
import { documentOf } from './support/open-page.ts';

type Meta = readonly [name: string, content: string];

function pageWith(...metas: readonly Meta[]): Document {
  const document = documentOf('<html><head></head><body><h1>T</h1></body></html>', 'https://example.org/a');
  for (const [name, content] of metas) {
    const meta = document.createElement('meta');
    meta.setAttribute('name', name);
    meta.setAttribute('content', content);
    document.head.append(meta);
  }
  return document;
}

const factsOf = (...metas: readonly Meta[]) => citationFacts(pageWith(...metas).body);

it('reads the facts that the metadata gives of the paper', () => {
  const document = pageWith(
    ['citation_title', ' On  the\nLimits '],
    ['citation_author', 'Etienne Casanova'],
    ['citation_author_institution', 'Example University'],
    ['citation_author', 'Kocielnik, Rafal'],
    ['citation_publication_date', '2026/05/30'],
    ['citation_online_date', '2026/06/02'],
    ['citation_journal_title', 'Example Letters'],
    ['citation_doi', '10.1000/Example.467'],
    ['citation_arxiv_id', '2606.00467'],
    ['citation_pmid', '31978945'],
    ['citation_abstract', 'Labels from a model.'],
  );
  expect(citationTitle(document)).toBe('On the Limits');
  expect(citationFacts(document.body)).toEqual({
    authors: ['Etienne Casanova', 'Rafal Kocielnik'],
    aliases: ['doi:10.1000/example.467', 'arxiv:2606.00467', 'pmid:31978945'],
    abstract: 'Labels from a model.',
    date: '2026-05-30',
    venue: 'Example Letters',
  });
});

it('reads nothing from a page without metadata', () => {
  const document = pageWith();
  expect(citationTitle(document)).toBe('');
  expect(citationFacts(document.body)).toMatchObject({ authors: [], aliases: [], abstract: '' });
});

it.each([['10.5555/not a doi'], ['ade/1391109086'], ['S0009261497040141']])(
  '%s in the place of a DOI is no alias',
  (value) => {
    expect(factsOf(['citation_doi', value]).aliases).toEqual([]);
  },
);

it.each([
  ['citation_title', 'citation_author', 'citation_publication_date', 'citation_doi', 'citation_journal_title'],
  [
    'bepress_citation_title',
    'bepress_citation_author',
    'bepress_citation_date',
    'bepress_citation_doi',
    'bepress_citation_journal_title',
  ],
  ['eprints.title', 'eprints.creators_name', 'eprints.date', 'eprints.id_number', 'eprints.publication'],
  ['dc:title', 'dc:creator', 'dc:date', 'dc:identifier', 'prism:publicationName'],
  ['DC.title', 'DC.creator', 'DC.date.issued', 'DC.identifier.DOI', 'prism.publicationName'],
  ['dcterms:title', 'dcterms:creator', 'dcterms:issued', 'prism:doi', 'citation_conference_title'],
])('reads the names of the family of %s', (title, author, date, id, venue) => {
  const document = pageWith(
    [title, 'A title'],
    [author, 'Byron, Ada'],
    [date, '2026-05-30'],
    [id, '10.1000/x1'],
    [venue, 'Letters'],
  );
  expect(citationTitle(document)).toBe('A title');
  expect(citationFacts(document.body)).toMatchObject({
    authors: ['Ada Byron'],
    date: '2026-05-30',
    aliases: ['doi:10.1000/x1'],
    venue: 'Letters',
  });
});

it('takes the first date that is one', () => {
  expect(factsOf(['citation_date', 'in press'], ['citation_online_date', '2026/06/02']).date).toBe('2026-06-02');
});

it('reads titles, names and journals past their markup and references', () => {
  const document = pageWith(
    ['citation_title', 'On <i>E. coli</i> &amp;amp; H<sub>2</sub>O'],
    ['citation_author', 'B&yacute;ron, Ada'],
    ['citation_journal_title', 'Letters &amp; Words'],
  );
  expect(citationTitle(document)).toBe('On E. coli & H2O');
  expect(citationFacts(document.body)).toMatchObject({ authors: ['Ada Býron'], venue: 'Letters & Words' });
});

it('tells a name of several words from two authors by the words of the page', () => {
  const document = pageWith(['citation_author', 'Márquez Ruiz, Ana María']);
  document.body.append('by Ana María Márquez Ruiz');
  expect(citationFacts(document.body).authors).toEqual(['Ana María Márquez Ruiz']);
});

it('reads the Dublin Core names if the others are absent', () => {
  const document = pageWith(['DC.Title', 'A title'], ['DC.Creator', 'A B'], ['dc.identifier', 'doi:10.1000/x1']);
  expect(citationTitle(document)).toBe('A title');
  expect(citationFacts(document.body)).toMatchObject({ authors: ['A B'], aliases: ['doi:10.1000/x1'] });
});

it('reads an abstract past its markup, and no further', () => {
  const abstract = '<h3>Abstract</h3> <p>Water, H<sub>2</sub>O, where p<0.05 and a > b.</p><p>More.</p>';
  expect(factsOf(['citation_abstract', abstract]).abstract).toBe('Water, H2O, where p<0.05 and a > b. More.');
});

it('can name the paper of a card', () => {
  const site = defineSite({
    id: 'example',
    name: 'Example',
    matches: ['https://example.org/*'],
    hydrates: false,
    reads: [readDoi],
    surfaces: [
      {
        name: 'paper',
        card: 'body',
        link: (card) => card.ownerDocument.querySelector('meta[name="citation_doi"]'),
        title: 'h1',
        place: (card) => card,
        fit: 'block',
      },
    ],
    paperLinks: 'a',
  });
  const ids = (document: Document) => findCards(site, document).map(({ id }) => id);
  expect(ids(pageWith(['citation_doi', '10.1000/x1']))).toEqual(['doi:10.1000/x1']);
  expect(ids(pageWith(['citation_doi', 'none']))).toEqual([]);
});
