import { parseAddress } from './address.ts';

/** What one reader found: our written form, and the version where the text named one. */
export interface FoundId {
  id: string;
  version?: number;
}

/** Hosts whose paths carry arXiv ids, with the path in front of the id. */
const arxivHosts: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [
    /^(?:www\.|export\.|browse\.|de\.|cn\.)?arxiv\.org$|^xxx\.lanl\.gov$/,
    /^\/(?:abs|pdf|html|ps|format|other|src|e-print)\//,
  ],
  [/^(?:www\.)?huggingface\.co$|^hf\.co$/, /^\/papers\//],
  [/^(?:www\.)?alphaxiv\.org$/, /^\/(?:abs|pdf|html|overview|resources|audio)\//],
  [/^ar5iv\.(?:labs\.arxiv\.)?org$/, /^\/(?:html|abs)\//],
  [/^(?:www\.)?scirate\.com$/, /^\/arxiv\//],
  [/^(?:www\.)?papers\.cool$/, /^\/arxiv\//],
];

const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2])\.\d{4,5})(?:v(\d{1,3}))?$/;
// Old archives may carry a subject class, which is no part of the identity: math.CA/0611800 is math/0611800.
const arxivOld = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Za-z]{2})?\/(\d{2}(?:0[1-9]|1[0-2])\d{3})(?:v(\d{1,3}))?$/;

/** The value of an arXiv id in an address or identifier, not yet checked. */
function arxivValue(text: string): string | undefined {
  const address = parseAddress(text);
  if (address === undefined)
    return text
      .replace(/^(?:arxiv:\s*|10\.48550\/arxiv\.|doi:\s*10\.48550\/arxiv\.)/i, '')
      .replace(/\s*\[[\w.-]{1,20}\]$/, '');
  const path = address.path;
  if (/^(?:dx\.|www\.)?doi\.org$/.test(address.host)) return /^\/10\.48550\/arxiv\.(.+)$/i.exec(path)?.[1];
  const known = arxivHosts.find(([host]) => host.test(address.host));
  const prefix = known?.[1].exec(path)?.[0];
  return prefix === undefined
    ? undefined
    : path
        .slice(prefix.length)
        .replace(/\/$/, '')
        .replace(/\.pdf$/i, '');
}

/**
 * arXiv in all its forms and mirrors; Hugging Face, alphaXiv, ar5iv, SciRate and papers.cool use the same ids.
 * Forms: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function readArxiv(text: string): FoundId | undefined {
  const value = arxivValue(text);
  if (value === undefined) return undefined;
  const match = arxivNew.exec(value);
  if (match?.[1] !== undefined) return versioned(`arxiv:${match[1]}`, match[2]);
  const old = arxivOld.exec(value);
  return old === null ? undefined : versioned(`arxiv:${old[1]}/${old[2]}`, old[3]);
}

const versioned = (id: string, version: string | undefined): FoundId =>
  version === undefined ? { id } : { id, version: Number(version) };

/** DOIs are compared without case. Forms: https://www.crossref.org/blog/dois-and-matching-regular-expressions/ */
export function readDoi(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:dx\.|www\.)?doi\.org$/.test(address.host)) return undefined;
  const value = address === undefined ? text.replace(/^doi:\s*/i, '') : address.path.slice(1);
  if (!/^10\.\d{4,9}\/[-._;()/:<>A-Za-z0-9[\]+#&]+$/.test(value)) return undefined;
  const doi = withoutTail(value.toLowerCase());
  return /^10\.\d+\/$/.test(doi) ? undefined : { id: `doi:${doi}` };
}

/** Punctuation of the sentence around a DOI is no part of it; a bracket is, where it was opened inside. */
function withoutTail(doi: string): string {
  let end = doi.length;
  const opened = doi.split('(').length - doi.split(')').length;
  let spare = -opened;
  while (end > 0) {
    const last = doi[end - 1] ?? '';
    if (last === ')' && spare > 0) spare -= 1;
    else if (!'.,;:'.includes(last)) break;
    end -= 1;
  }
  return doi.slice(0, end);
}

/** ACL Anthology papers, old (`P18-1245`) and new (`2020.acl-main.405`); volumes and front matter name no paper. */
export function readAcl(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?aclanthology\.(?:org|info)$/.test(address.host)) return undefined;
  const value =
    address === undefined
      ? prefixed(text, 'acl')
      : address.path
          .slice(1)
          .replace(/\/$/, '')
          .replace(/\.(?:pdf|bib)$/, '');
  if (value === undefined) return undefined;
  if (/^\d{4}\.[a-z0-9_]+-[a-z0-9]+\.[1-9]\d{0,4}$/.test(value)) return { id: `acl:${value}` };
  return /^[A-Z]\d{2}-\d{4}$/.test(value) && !/^(?:W\d{2}-\d{2}00|[A-VX-Z]\d{2}-\d000)$/.test(value)
    ? { id: `acl:${value}` }
    : undefined;
}

/** PubMed's own numbers. */
export function readPubMed(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && address.host !== 'pubmed.ncbi.nlm.nih.gov') return undefined;
  const value = address === undefined ? prefixed(text, 'pmid') : address.path.slice(1).replace(/\/$/, '');
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? { id: `pmid:${value}` } : undefined;
}

/** OpenReview forums. The id is opaque and its case matters; `noteId` is a comment, not a paper. */
export function readOpenReview(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (
    address !== undefined &&
    !(address.host === 'openreview.net' && /^\/(?:forum|pdf|attachment)$/.test(address.path))
  )
    return undefined;
  const value = address === undefined ? prefixed(text, 'openreview') : address.parameter('id');
  return value !== undefined && /^[\w-]{8,14}$/.test(value) ? { id: `openreview:${value}` } : undefined;
}

/** Semantic Scholar's 40 hexadecimal digits. */
export function readSemanticScholar(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?semanticscholar\.org$/.test(address.host)) return undefined;
  const value = address === undefined ? prefixed(text, 's2') : /^\/paper\/(?:[^/]+\/)?([^/]+)$/.exec(address.path)?.[1];
  return value !== undefined && /^[0-9a-f]{40}$/.test(value) ? { id: `s2:${value}` } : undefined;
}

/** What follows `scheme:`, in any case of the scheme. */
function prefixed(text: string, scheme: string): string | undefined {
  return text.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`
    ? text.slice(scheme.length + 1).trim()
    : undefined;
}
