import { parseAddress } from './address.ts';
import { prefixed } from './id-forms.ts';
import type { FoundId } from './versioned-id.ts';

/** Semantic Scholar's 40 hexadecimal digits. */
export function readSemanticScholar(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?semanticscholar\.org$/.test(address.host)) return undefined;
  const value =
    address === undefined ? prefixed(text, 's2') : /^\/(?:paper|reader)\/(?:[^/]+\/)?([^/]+)$/.exec(address.path)?.[1];
  return value !== undefined && /^[0-9a-f]{40}$/i.test(value) ? { id: `s2:${value.toLowerCase()}` } : undefined;
}

/** The numbers that Semantic Scholar gives papers beside: `CorpusId:215416146`, and such addresses in its BibTeX. */
export function readCorpusId(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^(?:corpusid|s2-corpus):\s*(\d+)$/i.exec(text)?.[1]
      : /^api\.semanticscholar\.org\/corpusid:(\d+)$/i.exec(address.host + address.path)?.[1];
  return value !== undefined && /^[1-9]\d{0,9}$/.test(value) ? { id: `s2-corpus:${value}` } : undefined;
}
