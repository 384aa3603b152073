import { parseAddress } from '../address.ts';
import type { FoundId, IdReader } from '../versioned-id.ts';
import { readForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

const page =
  /^(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:m\/)?(?:pubmed|pmc\/articles\/pmid)|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/([1-9]\d{0,8})\/?$/i;

/** PubMed's own numbers; Europe PMC has them as well. */
export const readPubMed: IdReader = (text) => readForms('pmid', text, number, page) ?? readSearch(text);

const number = /^pmid:\s*([1-9]\d{0,8})$/i;

const oldSearch = /^(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed\/?$/;

/** A search of the old PubMed for a number alone is how people linked to a record before: `/pubmed/?term=32923700`. */
function readSearch(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address === undefined || !oldSearch.test(address.host + address.path)) return undefined;
  const [, value] = /^([1-9]\d{5,8})(?:\[(?:pmid|uid)\])?$/i.exec(address.parameter('term') ?? '') ?? [];
  return value === undefined ? undefined : { id: `pmid:${value}` };
}

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
    ['http://www.ncbi.nlm.nih.gov/pubmed/?term=32923700', '32923700'],
  ],
};
