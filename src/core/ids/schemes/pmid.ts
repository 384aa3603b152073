import type { IdReader } from '../versioned-id.ts';
import { readForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

const page =
  /^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/([1-9]\d{0,8})\/?$/i;

/** PubMed's own numbers; Europe PMC has them as well. */
export const readPubMed: IdReader = (text) => readForms('pmid', text, /^pmid:\s*([1-9]\d{0,8})$/i, page);

/** Records of PubMed. */
export const pmid: Scheme = {
  name: 'pmid',
  strength: 160,
  label: 'PubMed',
  read: readPubMed,
  address: (value) => `https://pubmed.ncbi.nlm.nih.gov/${inPath(value)}`,
  onePerPaper: true,
  site: 'pubmed',
  bibtex: (value) => ({ pmid: value }),
  examples: [
    ['pmid:31978945', '31978945'],
    ['https://pubmed.ncbi.nlm.nih.gov/31978945/?from_term=tags#abstract', '31978945'],
    ['https://europepmc.org/article/MED/31978945', '31978945'],
  ],
};
