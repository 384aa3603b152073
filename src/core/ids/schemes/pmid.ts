import { parseAddress } from '../address.ts';
import type { FoundId, IdReader } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

const places =
  /^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/(\d+)\/?$/i;

/** PubMed's own numbers; Europe PMC has them as well. */
export const readPubMed: IdReader = (text) => pubMedNumber('pmid', text, places, /^pmid:\s*(\d+)$/i);

/**
 * The id in `text` by the number that a database of the National Library of Medicine gave.
 * @param place of the number in an address, which is written as its host and path
 * @param bare place of the number in an identifier
 */
export function pubMedNumber(scheme: string, text: string, place: RegExp, bare: RegExp): FoundId | undefined {
  const address = parseAddress(text);
  const value = (address === undefined ? bare.exec(text) : place.exec(address.host + address.path))?.[1] ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? { id: `${scheme}:${value}` } : undefined;
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
  ],
};
