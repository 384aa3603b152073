import type { IdReader } from '../versioned-id.ts';
import { readOsf } from './doi/osf-doi.ts';
import { readDoiInPath } from './doi/path-doi.ts';
import { readPos } from './doi/pos-doi.ts';
import { readBiorxiv } from './doi/preprint-doi.ts';
import { readPublisherDoi } from './doi/publisher-doi.ts';
import { readSsrn } from './doi/ssrn-doi.ts';
import { readDoi } from './doi/written-doi.ts';
import { inPath, type Scheme } from './scheme.ts';

/** DOIs as such, and the addresses of publishers and archives that have one or from which one follows. */
export const readAnyDoi: IdReader = (text) =>
  readDoi(text) ??
  readPublisherDoi(text) ??
  readPos(text) ??
  readBiorxiv(text) ??
  readSsrn(text) ??
  readOsf(text) ??
  readDoiInPath(text);

/** Digital object identifiers, in small letters. A preprint has one and its print another. */
export const doi: Scheme = {
  name: 'doi',
  strength: 180,
  label: 'DOI',
  read: readAnyDoi,
  address: (value) => `https://doi.org/${inPath(value)}`,
  bibtex: (value) => ({ doi: value }),
  examples: [
    ['doi:10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['10.1038/NATURE14539', '10.1038/nature14539'],
    ['https://doi.org/10.1145/3292500.3330701', '10.1145/3292500.3330701'],
    ['https://link.springer.com/article/10.1007/s10994-021-05946-3', '10.1007/s10994-021-05946-3'],
    ['https://pos.sissa.it/395/043/', '10.22323/1.395.0043'],
    ['https://www.biorxiv.org/content/10.1101/366856v3', '10.1101/366856'],
    ['https://www.science.org/doi/10.1126/science.aac4716', '10.1126/science.aac4716'],
    ['https://osf.io/preprints/psyarxiv/a7w3k_v2', '10.31234/osf.io/a7w3k'],
    ['https://papers.ssrn.com/sol3/papers.cfm?abstract_id=3543233', '10.2139/ssrn.3543233'],
  ],
};
