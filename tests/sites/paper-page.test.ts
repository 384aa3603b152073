import { expect, it } from 'vitest';
import { findCards } from '../../src/sites/find/find-cards.ts';
import { ieee } from '../../src/sites/ieee.ts';
import { nature } from '../../src/sites/nature.ts';
import { neurips } from '../../src/sites/neurips.ts';
import { documentOf } from './support/open-page.ts';
import { readPapers } from './support/read-papers.ts';

const said = { articleNumber: '6649456', doi: '10.1109/Example.6649456', authors: [{ name: 'A. Byron' }] };
const ieeePage = (number: string): Document =>
  documentOf(
    `<script>xplGlobal.document.metadata=${JSON.stringify(said)};\n</script><div><h1>A title</h1></div>`,
    `https://ieeexplore.ieee.org/document/${number}/`,
  );

it('takes what a page of IEEE says of its document', () => {
  expect(readPapers(ieee, ieeePage('6649456'))).toMatchObject([
    { id: 'ieee:6649456', aliases: ['doi:10.1109/example.6649456'], authors: ['A. Byron'] },
  ]);
});

it('reads nothing from the data of the document that was shown before', () => {
  const [paper] = readPapers(ieee, ieeePage('80767'));
  expect(paper).toMatchObject({ id: 'ieee:80767', aliases: [], authors: [] });
});

it.each(['{"articleNumber":', '[]', 'null', '{"articleNumber":6649456,"authors":[null,7]}'])(
  'accepts data of an unexpected form: %s',
  (json) => {
    const document = documentOf(
      `<script>xplGlobal.document.metadata=${json};\n</script><div><h1>A title</h1></div>`,
      'https://ieeexplore.ieee.org/document/6649456/',
    );
    expect(readPapers(ieee, document)).toMatchObject([{ id: 'ieee:6649456', title: 'A title', aliases: [] }]);
  },
);

it('prefers the DOI in the metadata of a Nature article to the one in its address', () => {
  const document = documentOf(
    '<head><meta name="prism.doi" content="doi:10.1057/palcomms.2015.37"></head><article><h1>A title</h1></article>',
    'https://www.nature.com/articles/palcomms201537',
  );
  expect(findCards(nature, document).map(({ id }) => id)).toEqual(['doi:10.1057/palcomms.2015.37']);
});

it('takes no heading that the metadata does not have for the title, if another heading has it', () => {
  const hash = 'd1555403eef10032bbe126685bfeb103';
  const document = documentOf(
    '<head><meta name="citation_title" content="On  Tests"></head><div><h4>Menu</h4><div><h2>On Tests</h2><p>A</p></div></div>',
    `https://proceedings.neurips.cc/paper_files/paper/2026/hash/${hash}-Abstract-Conference.html`,
  );
  expect(findCards(neurips, document).map(({ title, place }) => [title, place.textContent])).toEqual([
    ['On Tests', 'A'],
  ]);
});
