import { parseAddress } from '../address.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** The numbers that Semantic Scholar gives papers beside: `CorpusId:215416146`, and such addresses in its BibTeX. */
export function readCorpusId(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^(?:corpusid|s2-corpus):\s*(\d+)$/i.exec(text)?.[1]
      : /^api\.semanticscholar\.org\/corpusid:(\d+)$/i.exec(address.host + address.path)?.[1];
  return value !== undefined && /^[1-9]\d{0,9}$/.test(value) ? { id: `s2-corpus:${value}` } : undefined;
}

/** Semantic Scholar's numbers of papers. */
export const s2Corpus: Scheme = {
  name: 's2-corpus',
  strength: 50,
  label: 'Semantic Scholar',
  read: readCorpusId,
  address: (value) => `https://api.semanticscholar.org/CorpusID:${inPath(value)}`,
  site: 'semanticscholar',
  examples: [
    ['s2-corpus:215416146', '215416146'],
    ['CorpusId:215416146', '215416146'],
    ['https://api.semanticscholar.org/CorpusID:215416146', '215416146'],
  ],
};
