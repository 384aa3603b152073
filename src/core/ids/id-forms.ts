import { parseAddress } from './address.ts';
import { readArxiv } from './arxiv-id.ts';
import { preprintDoi } from './biorxiv-id.ts';
import { doiIn } from './doi-text.ts';
import { type FoundId, versioned } from './versioned-id.ts';

/** DOIs: those of arXiv are arXiv ids, and those of bioRxiv may carry a version. */
export function readDoi(text: string): FoundId | undefined {
  const doi = doiIn(text);
  return doi === undefined ? undefined : (readArxiv(doi) ?? preprintDoi(doi) ?? { id: `doi:${doi}` });
}

/**
 * DOIs for the pages of a publisher, which have none of arXiv or bioRxiv: a script in such a page need not know how those
 * are written, and reads none of them.
 */
export function readPublishedDoi(text: string): FoundId | undefined {
  const doi = doiIn(text);
  return doi === undefined || /^10\.(?:48550|1101|64898)\//.test(doi) ? undefined : { id: `doi:${doi}` };
}

/**
 * ACL Anthology papers, old (`P18-1245`) and new (`2020.acl-main.405`); volumes and front matter name no paper.
 * Forms: https://aclanthology.org/info/ids/
 */
export function readAcl(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?(?:aclanthology\.(?:org|info)|aclweb\.org)$/.test(address.host))
    return undefined;
  const value =
    address === undefined
      ? prefixed(text, 'acl')
      : address.path.replace(/^\/(?:anthology\/|papers\/)?/, '').replace(/\/$|\.(?:pdf|bib|xml|endf)$/, '');
  return aclIn(value);
}

function aclIn(value = ''): FoundId | undefined {
  const [, paper, version] = aclPaper.exec(value) ?? [];
  return paper === undefined || aclFrontMatter.test(paper) ? undefined : versioned(`acl:${paper}`, version);
}

const aclPaper = /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.[1-9]\d{0,4})(?:v([1-9]\d?))?$/;
// The number 0 of a volume. Volumes have one digit; those of workshops (W, and of EMNLP 2019) and of 1969 have two.
const aclFrontMatter = /^(?:[A-Z]\d{2}-\d000|(?:W\d{2}|C69)-\d{2}00|D19-[5-9]\d00)$/;

/** OpenReview forums. The id is opaque and its case matters; `noteId` is a comment, not a paper. */
export function readOpenReview(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (
    address !== undefined &&
    !(/^(?:www\.)?openreview\.net$/.test(address.host) && /^\/(?:forum|pdf|attachment)$/.test(address.path))
  )
    return undefined;
  const value = address === undefined ? prefixed(text, 'openreview') : address.parameter('id');
  return value !== undefined && /^[\w-]{8,14}$/.test(value) ? { id: `openreview:${value}` } : undefined;
}

/** What follows `scheme:`, in any case of the scheme. */
export function prefixed(text: string, scheme: string): string | undefined {
  return text.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`
    ? text.slice(scheme.length + 1).trim()
    : undefined;
}
