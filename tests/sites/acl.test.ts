import { expect, it } from 'vitest';
import { acl } from '../../src/sites/acl.ts';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { samplePage } from './support/ground-truth.ts';
import { openPage } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const long = 'Proceedings of the Example Meeting on Annotation (Volume 1: Long Papers)';
const short = long.replace('1: Long', '2: Short');

function open(name: string): Document {
  const { html, url } = samplePage(`acl/${name}`);
  return openPage(html, url);
}
const readPage = (name: string) => readPapers(acl, open(name));

it('tells in which volume a paper of an event, of a volume and of a person is', () => {
  expect(readPage('event').map(({ venue }) => venue)).toEqual([long, long, long, short, short]);
  expect(readPage('volume-old').map(({ venue }) => venue)).toEqual([short, short]);
  expect(readPage('person').map(({ venue }) => venue)).toEqual([long, long, short]);
});

it('gives a paper the abstract below it, and no abstract to a paper without one', () => {
  expect(readPage('event')[1]?.abstract).toMatch(/^Questionnaires made for people/);
  expect(readPage('volume-old').map(({ abstract }) => abstract)).toEqual([undefined, undefined]);
});

it('proves that the DOI of a paper and its Anthology id name one paper', () => {
  expect(readPage('paper')[0]).toMatchObject({
    id: 'doi:10.18653/v1/2026.acl-long.1',
    aliases: ['acl:2026.acl-long.1'],
    venue: long,
  });
});

it('takes the Anthology id if the data holds no valid DOI', () => {
  const document = open('paper');
  document.querySelector('meta[name="citation_doi"]')?.setAttribute('content', 'pending');
  expect(findCards(acl, document).map(({ id }) => id)).toEqual(['acl:2026.acl-long.1']);
});
