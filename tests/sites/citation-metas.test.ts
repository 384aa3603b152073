import { expect, it } from 'vitest';
import { readDoi } from '../../src/core/ids/schemes/doi/written-doi.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { citationDate } from '../../src/sites/read/citation-date.ts';
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
  ['Leinaas, J. M.', 'J. M. Leinaas'],
  ['Sammy Davis, Jr.', 'Sammy Davis, Jr.'],
  ['Davis, Sammy, Jr.', 'Davis, Sammy, Jr.'],
  ['Curie,', 'Curie,'],
  ['Marie Curie', 'Marie Curie'],
])('the author %s is %s', (written, read) => {
  expect(factsOf(['citation_author', written]).authors).toEqual([read]);
});

it('separates authors who share one value', () => {
  expect(factsOf(['citation_authors', 'Byron A;Curie M;']).authors).toEqual(['Byron A', 'Curie M']);
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

it.each([
  ['2021/6', '2021-06'],
  ['2022/12/09', '2022-12-09'],
  ['2018-05-24T00:00:00Z', '2018-05-24'],
  ['2018/00/00', '2018'],
  ['2018/02/31', '2018-02'],
  ['1955', '1955'],
  ['2020 Jan 24', '2020-01-24'],
  ['2020 Jan', '2020-01'],
  ['24 January 2020', '2020-01-24'],
  ['March 2020', '2020-03'],
  ['03/04/2020', '2020'],
  ['Spring 2020', '2020'],
  ['forthcoming', undefined],
  ['', undefined],
])('the date %s is %s', (written, read) => {
  expect(citationDate(written)).toBe(read);
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
