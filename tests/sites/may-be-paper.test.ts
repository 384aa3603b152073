import { describe, expect, it } from 'vitest';
import { knownSchemes } from '../../src/core/ids/known-schemes.ts';
import { mayBePaper } from '../../src/sites/find/may-be-paper.ts';

describe('the first script of a page asks the script with all readers about each address of a paper', () => {
  const addresses = knownSchemes
    .filter(({ madeHere }) => madeHere === undefined)
    .flatMap(({ name, examples }) => examples.flatMap(([form]) => (/^https?:/.test(form) ? [[name, form]] : [])));

  it.each(addresses)('%s: %s', (_, address) => expect(address).toMatch(mayBePaper));
});

describe('and about no address of a list, a person or a help page', () => {
  it.each([
    'https://huggingface.co/papers',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers/date/2026-06-12',
    'https://huggingface.co/papers/week/2026-W24',
    'https://huggingface.co/someone/small-model',
    'https://arxiv.org/',
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/search/?query=herons',
    'https://info.arxiv.org/help/index.html',
    'https://aclanthology.org/',
    'https://aclanthology.org/faq/',
    'https://openreview.net/',
    'https://openreview.net/profile?id=~Ada_Muster1',
    'https://www.nature.com/',
    'https://pubmed.ncbi.nlm.nih.gov/',
    'https://pubmed.ncbi.nlm.nih.gov/?term=herons',
    'https://doi.org/',
  ])('%s', (address) => expect(address).not.toMatch(mayBePaper));
});
