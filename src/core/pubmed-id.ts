import { parseAddress } from './address.ts';
import { prefixed } from './id-forms.ts';
import type { FoundId } from './versioned-id.ts';

/** PubMed's own numbers; Europe PMC has them as well. */
export function readPubMed(text: string): FoundId | undefined {
  const value = parseAddress(text) === undefined ? prefixed(text, 'pmid') : inPlace(text, pubMed);
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? { id: `pmid:${value}` } : undefined;
}

/** Articles of PubMed Central, which have numbers of their own: `PMC2323736`, and `PMCID:2323736` at Semantic Scholar. */
export function readPmc(text: string): FoundId | undefined {
  const value =
    parseAddress(text) === undefined ? /^(?:pmcid:\s*(?:pmc)?|pmc)(\d+)$/i.exec(text)?.[1] : inPlace(text, pmc);
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? { id: `pmcid:${value}` } : undefined;
}

const pubMed = [
  /^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/,
  /^(?:www\.)?europepmc\.org\/(?:article|abstract)\/MED\/(\d+)\/?$/i,
];

/** An article and its PDF; what stands beside it, such as figures and who cites it, is left out. */
const pmc = [
  /^pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC(\d+)(?:\/(?:pdf(?:\/[^/]*)?)?)?$/i,
  /^(?:www\.)?ncbi\.nlm\.nih\.gov\/(?:labs\/)?pmc\/articles\/PMC(\d+)(?:\/(?:pdf(?:\/[^/]*)?)?)?$/i,
  /^(?:www\.)?europepmc\.org\/(?:articles|(?:article|abstract)\/PMC)\/PMC(\d+)\/?$/i,
];

function inPlace(text: string, places: readonly RegExp[]): string | undefined {
  const { host = '', path = '' } = parseAddress(text) ?? {};
  return places.map((place) => place.exec(host + path)?.[1]).find((value) => value !== undefined);
}
