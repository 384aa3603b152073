import { parseAddress } from './address.ts';
import type { FoundId, IdReader } from './versioned-id.ts';

const pubMed =
  /^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?europepmc\.org\/(?:article|abstract)\/med)\/(\d+)\/?$/i;

/** An article and its PDF; what stands beside it, such as figures and who cites it, is left out. */
const pmc =
  /^(?:(?:pmc|www)\.ncbi\.nlm\.nih\.gov(?:(?:\/labs)?\/pmc)?\/articles|(?:www\.)?europepmc\.org\/(?:articles|(?:article|abstract)\/pmc))\/pmc(\d+)(?:\/pdf(?:\/[^/]*)?)?\/?$/i;

/** PubMed's own numbers; Europe PMC has them as well. */
export const readPubMed: IdReader = (text) => numbered('pmid', text, pubMed, /^pmid:\s*(\d+)$/i);

/** Articles of PubMed Central, which have numbers of their own: `PMC2323736`, and `PMCID:2323736` at Semantic Scholar. */
export const readPmc: IdReader = (text) => numbered('pmcid', text, pmc, /^(?:pmcid:\s*(?:pmc)?|pmc)(\d+)$/i);

function numbered(scheme: string, text: string, place: RegExp, bare: RegExp): FoundId | undefined {
  const address = parseAddress(text);
  const value = (address === undefined ? bare.exec(text) : place.exec(address.host + address.path))?.[1] ?? '';
  return /^[1-9]\d{0,8}$/.test(value) ? { id: `${scheme}:${value}` } : undefined;
}
