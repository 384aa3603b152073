import type { FoundId } from '../../versioned-id.ts';
import { readArxiv } from '../arxiv.ts';
import { doiIn } from './doi-text.ts';
import { preprintDoi } from './preprint-doi.ts';

/** DOIs: those of arXiv are arXiv ids, and those of other preprints may carry a version. */
export function readDoi(text: string): FoundId | undefined {
  const doi = doiIn(text);
  return doi === undefined ? undefined : (readArxiv(doi) ?? preprintDoi(doi) ?? { id: `doi:${doi}` });
}

/**
 * DOIs for the pages of a publisher, which have none of a preprint: a script in such a page need not know how those are
 * written, and reads none of them.
 */
export function readPublishedDoi(text: string): FoundId | undefined {
  const doi = doiIn(text);
  return doi === undefined || /^10\.(?:48550|1101|64898|26434|\d{5}\/osf\.io)\//.test(doi)
    ? undefined
    : { id: `doi:${doi}` };
}
