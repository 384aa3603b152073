import { readArxiv } from './arxiv-id.ts';
import { readBiorxiv } from './biorxiv-id.ts';
import { readCvf } from './cvf-id.ts';
import { readDblp } from './dblp-id.ts';
import { readIacr } from './iacr-id.ts';
import { readAcl, readDoi, readOpenReview } from './id-forms.ts';
import { readIeee } from './ieee-id.ts';
import { readJmlr } from './jmlr-id.ts';
import { readNeurips } from './neurips-id.ts';
import { readPmlr } from './pmlr-id.ts';
import { readPos } from './pos-doi.ts';
import { readPublisherDoi } from './publisher-doi.ts';
import { readPmc, readPubMed } from './pubmed-id.ts';
import { readScholarPublication, readScholarResult } from './scholar-id.ts';
import { readCorpusId, readSemanticScholar } from './semanticscholar-id.ts';
import { type IdReader, type PaperId, readId, type VersionedId } from './versioned-id.ts';

export type { PaperId, VersionedId } from './versioned-id.ts';

/** Schemes from the strongest to the weakest: a paper is kept under the strongest id that is known of it. */
const strength = [
  'arxiv',
  'doi',
  'acl',
  'pmid',
  'pmcid',
  'openreview',
  'pmlr',
  'neurips',
  'cvf',
  'jmlr',
  'iacr',
  'ieee',
  'dblp',
  's2',
  's2-corpus',
  'gscholar-cid',
  'gscholar-pub',
] as const;

const readers: readonly IdReader[] = [
  readArxiv,
  readDoi,
  readPublisherDoi,
  readPos,
  readBiorxiv,
  readAcl,
  readPubMed,
  readPmc,
  readOpenReview,
  readPmlr,
  readNeurips,
  readCvf,
  readJmlr,
  readIacr,
  readIeee,
  readDblp,
  readSemanticScholar,
  readCorpusId,
  readScholarResult,
  readScholarPublication,
];

/**
 * Reads any written form of a paper's identity: an address, a DOI, `arXiv:2606.00467v2`, our own `arxiv:2606.00467`.
 * @param text an address (absolute) or an identifier, of any length; more than 2 048 characters are never an id
 * @returns the id and the version named, or undefined where the text names no single paper
 */
export const parseVersionedId = (text: string): VersionedId | undefined => readId(text, readers);

/** The id alone of what `parseVersionedId` reads; undefined where the text names no single paper. */
export const parsePaperId = (text: string): PaperId | undefined => parseVersionedId(text)?.id;

/** `arxiv` of `arxiv:2606.00467`. */
export const schemeOf = (id: PaperId): string => id.slice(0, id.indexOf(':'));

/** `2606.00467` of `arxiv:2606.00467`. */
export const idValue = (id: PaperId): string => id.slice(id.indexOf(':') + 1);

/** Orders ids from the strongest scheme to the weakest, then by text. */
export function compareStrength(a: PaperId, b: PaperId): number {
  const rank = (id: PaperId): number => {
    const found = strength.indexOf(schemeOf(id) as (typeof strength)[number]);
    return found < 0 ? strength.length : found;
  };
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
