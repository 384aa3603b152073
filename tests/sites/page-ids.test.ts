import { describe, expect, it } from 'vitest';
import { anyPage, anyPageFacts } from '../../src/sites/any-page.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { pageIds } from '../../src/sites/read/page-ids.ts';
import { paperReader } from '../../src/sites/read/read-paper.ts';
import { documentOf } from './support/open-page.ts';

const page = (head: string): Document =>
  documentOf(`<head>${head}</head><body><main><h1>On rivers</h1></main></body>`, 'https://letters.example/2026/7');
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const data = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const doi = 'https://doi.org/10.1000/abc.7';
const thing = (fields: string): string => `{"@context":"https://schema.org","@type":"ScholarlyArticle",${fields}}`;

describe('the id of the paper is read from metadata', () => {
  it.each([
    'citation_doi',
    'CITATION_DOI',
    'bepress_citation_doi',
    'prism.doi',
    'prism:doi',
    'dc.identifier',
    'dc:identifier',
    'DC:Identifier.DOI',
    'dcterms:identifier',
    'eprints.id_number',
  ])('under the name %s', (name) => {
    for (const value of ['10.1000/abc.7', 'doi:10.1000/abc.7', doi, 'https://dx.doi.org/10.1000/ABC.7'])
      expect(pageIds(page(meta(name, value)))).toEqual(['doi:10.1000/abc.7']);
  });

  it.each([
    ['an RDFa property', '<meta property="dc:identifier" content="doi:10.1000/abc.7">'],
    ['one of two names', '<meta property="og:x dc:identifier" content="doi:10.1000/abc.7">'],
    ['references', meta('citation_doi', '10.1000/a&amp;lt;7&amp;gt;'), 'doi:10.1000/a<7>'],
    ['an address of HAL', meta('DC.identifier', 'https://theses.hal.science/tel-01234567'), 'hal:tel-01234567'],
    ['a number beside others', meta('DC.identifier', 'ISSN 1234-5678') + meta('DC.identifier', doi)],
  ])('from %s', (_, head, id = 'doi:10.1000/abc.7') => {
    expect(pageIds(page(head))).toEqual([id]);
  });

  it('of two kinds under one name', () => {
    const head = meta('dc.identifier', doi) + meta('dc.identifier', 'https://theses.hal.science/tel-01234567');
    expect(pageIds(page(head))).toEqual(['doi:10.1000/abc.7', 'hal:tel-01234567']);
  });

  it.each([
    meta('dc:identifier', 'doi:10.1000/a') + meta('DC.Identifier', 'doi:10.1000/b'),
    meta('dc.identifier', 'https://arxiv.org/abs/2606.00467') +
      meta('dc.identifier', 'https://arxiv.org/abs/2606.00468'),
    meta('dc.identifier', 'tel-01234567'),
    meta('dc.identifier', '2606.00467'),
    meta('dc.relation', doi),
    `<meta http-equiv="x" content="10.1000/abc.7">`,
  ])('but not from %s', (head) => {
    expect(pageIds(page(head))).toEqual([]);
  });
});

describe('the id of the paper is read from data in the terms of schema.org', () => {
  const whole = thing(`"identifier":"${doi}"`);
  it.each([
    ['alone', whole],
    ['in a CDATA section', `//<![CDATA[\n${whole}\n//]]>`],
    ['in a CDATA section in comments', `/*<![CDATA[*/${whole}/*]]>*/`],
    ['in a bare CDATA section', `<![CDATA[[${whole}]]]>`],
    ['in a comment', `<!--\n${whole}\n-->`],
    ['before a semicolon', `${whole};\n`],
    ['behind a mark of byte order', `\ufeff${whole}`],
    ['with a line end in a text', thing(`"name":"On\nrivers\tand\u0001lakes","identifier":"${doi}"`)],
    ['with a comma at the end', thing(`"identifier":["${doi}",],`)],
    ['with references', whole.replaceAll('"', '&quot;')],
    ['with the type as an address', whole.replace('"Scholarly', '"http://schema.org/Scholarly')],
    ['with the type as a secure address', whole.replace('"Scholarly', '"https://schema.org/Scholarly')],
    ['with the type with a prefix', whole.replace('"Scholarly', '"schema:Scholarly')],
    ['with two types', whole.replace('"ScholarlyArticle"', '["CreativeWork","Thesis"]')],
    ['with names as addresses', whole.replace('"identifier"', '"http://schema.org/identifier"')],
    ['with a prefix', whole.replace(doi, 'doi:10.1000/abc.7')],
    ['as a value', thing('"identifier":{"@type":"PropertyValue","propertyID":"DOI","value":"10.1000/abc.7"}')],
    ['as the address of a value', thing(`"identifier":{"@type":"PropertyValue","propertyID":"doi","url":"${doi}"}`)],
    [
      'as one of several values',
      thing(`"identifier":[{"propertyID":"pii","value":"S1"},{"propertyID":"doi","value":"${doi}"}]`),
    ],
    ['as a reference', thing(`"sameAs":{"@id":"${doi}"}`)],
    ['as its own name', thing(`"@id":"${doi}"`)],
    ['in a list', `[{"@type":"WebSite","url":"https://letters.example/"},${whole}]`],
    ['in a graph', `{"@graph":[{"@type":"WebPage"},${whole}]}`],
    ['of the main entity', `{"@type":"WebPage","mainEntity":${whole}}`],
    ['of the main entity in a graph', `{"@graph":[{"@type":"WebPage","mainEntity":[${whole}]}]}`],
    ['twice', `[${whole},${whole}]`],
  ])('%s', (_, json) => {
    expect(pageIds(page(data(json)))).toEqual(['doi:10.1000/abc.7']);
  });

  it('in the second block, where the first cannot be read', () => {
    expect(pageIds(page(data('{"@type":') + data('"x"') + data('null') + data(whole)))).toEqual(['doi:10.1000/abc.7']);
  });

  it('as a number beside the name of its scheme', () => {
    const json = thing('"identifier":{"@type":"PropertyValue","propertyID":"arXiv","value":"2606.00467"}');
    expect(pageIds(page(data(json)))).toEqual(['arxiv:2606.00467']);
  });

  it.each([
    `[${whole},${whole.replace('abc.7', 'abc.8')}]`,
    thing('"identifier":{"propertyID":"pii","value":"2606.00467"}'),
    thing(`"citation":"${doi}","isPartOf":{"@type":"Article","url":"${doi}"}`),
    whole.replace('ScholarlyArticle', 'https://letters.example/ScholarlyArticle'),
    whole.replace('ScholarlyArticle', 'schema:NewsArticle'),
  ])('but not from %s', (json) => {
    expect(pageIds(page(data(json)))).toEqual([]);
  });
});

it('gives title, authors, day and journal where the page says them only in the terms of schema.org', () => {
  const json =
    thing(`"identifier":"${doi}","headline":"On &lt;i&gt;wide&lt;/i&gt; rivers","datePublished":"2026-05-01T10:00:00Z",
    "author":[{"@type":"Person","name":"Ada Byron"},{"givenName":"Marie","familyName":"Curie"},"Orion Team"],
    "isPartOf":{"@type":"Periodical","name":"Letters"},"abstract":"Rivers are wide."`);
  const document = documentOf(
    `<head>${data(json)}</head><h1>Letters</h1><h2>On wide rivers</h2>`,
    'https://l.example/7',
  );
  const papers = findCards(anyPage, document).map(paperReader(anyPageFacts, document));
  expect(papers).toMatchObject([
    {
      id: 'doi:10.1000/abc.7',
      title: 'On wide rivers',
      authors: ['Ada Byron', 'Marie Curie', 'Orion Team'],
      date: '2026-05-01',
      venue: 'Letters',
      abstract: 'Rivers are wide.',
    },
  ]);
});
