import { parseAddress } from './address.ts';

/** What one reader found: our written form, and the version where the text named one. */
export interface FoundId {
  id: string;
  version?: number;
}

/** Hosts whose paths carry arXiv ids, with the path in front of the id. */
const arxivHosts: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [
    /^(?:(?:www|export|browse|lanl|[a-z]{2})\.)?arxiv\.org$|^xxx\.lanl\.gov$/,
    /^\/(?:abs|pdf|html|ps|format|other|src|e-print)\//,
  ],
  [/^(?:www\.)?huggingface\.co$|^hf\.co$/, /^\/papers\//],
  [/^(?:www\.)?alphaxiv\.org$/, /^\/(?:abs|pdf|html|overview|resources|audio)\//],
  [/^ar5iv\.(?:labs\.arxiv\.)?org$/, /^\/(?:html|abs)\//],
  [/^(?:www\.)?scirate\.com$/, /^\/arxiv\//],
  [/^(?:www\.)?papers\.cool$/, /^\/arxiv\//],
];

const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d{4,5})(?:v([1-9]\d{0,2}))?$/;
// Old archives may carry a subject class, which is no part of the identity: math.CA/0611800 is math/0611800.
const arxivOld =
  /^([a-z-]{2,9})(?:\.[a-z-]{2,9})?\/((?:(?:9[1-9]|0[0-6])(?:0[1-9]|1[0-2])|070[1-3])\d{3})(?:v([1-9]\d{0,2}))?$/i;

/** Every archive that gave out ids of the old form, which ended in March 2007: https://arxiv.org/archive */
const oldArchives: ReadonlySet<string> = new Set(
  `acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga
  funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph q-alg
  q-bio quant-ph solv-int supr-con`.split(/\s+/),
);

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
        .replace(/\.(?:pdf|md)$/i, '');
}

/**
 * arXiv in all its forms and mirrors; Hugging Face, alphaXiv, ar5iv, SciRate and papers.cool use the same ids.
 * Forms: https://info.arxiv.org/help/arxiv_identifier.html
 */
export function readArxiv(text: string): FoundId | undefined {
  const value = arxivValue(text);
  if (value === undefined) return undefined;
  const [, month, number, version] = arxivNew.exec(value) ?? [];
  if (month !== undefined && number !== undefined && number.length === digitsIn(month))
    return versioned(`arxiv:${month}.${number}`, version);
  const [, archive, old, oldVersion] = arxivOld.exec(value) ?? [];
  if (archive === undefined || !oldArchives.has(archive.toLowerCase())) return undefined;
  return versioned(`arxiv:${archive.toLowerCase()}/${old}`, oldVersion);
}

/** How many digits follow a month, written `YYMM`: four from the scheme's start in April 2007, five since 2015. */
function digitsIn(month: string): number | undefined {
  if (month >= '1501') return 5;
  return month >= '0704' ? 4 : undefined;
}

const versioned = (id: string, version: string | undefined): FoundId =>
  version === undefined ? { id } : { id, version: Number(version) };

/**
 * DOIs are compared without case; those of arXiv are arXiv ids.
 * Forms: https://www.crossref.org/blog/dois-and-matching-regular-expressions/
 */
export function readDoi(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:dx\.|www\.)?doi\.org$/.test(address.host)) return undefined;
  const value = address === undefined ? text.replace(/^doi:\s*/i, '') : address.path.slice(1);
  const doi = withoutTail(value).toLowerCase();
  if (!/^10\.\d{4,9}\/[-._;()/:<>a-z0-9[\]+#&]+$/.test(doi)) return undefined;
  return readArxiv(doi) ?? { id: `doi:${doi}` };
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
  const [, paper, version] = aclPaper.exec(value ?? '') ?? [];
  return paper === undefined || aclFrontMatter.test(paper) ? undefined : versioned(`acl:${paper}`, version);
}

const aclPaper = /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.[1-9]\d{0,4})(?:v([1-9]\d?))?$/;
// The number 0 of a volume. Volumes have one digit; those of workshops (W, and of EMNLP 2019) and of 1969 have two.
const aclFrontMatter = /^(?:[A-Z]\d{2}-\d000|(?:W\d{2}|C69)-\d{2}00|D19-[5-9]\d00)$/;

/** PubMed's own numbers. */
export function readPubMed(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const place = address === undefined ? '' : address.host + address.path;
  const value =
    address === undefined
      ? prefixed(text, 'pmid')
      : /^(?:pubmed\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov\/pubmed)\/(\d+)\/?$/.exec(place)?.[1];
  return value !== undefined && /^[1-9]\d{0,8}$/.test(value) ? { id: `pmid:${value}` } : undefined;
}

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

/** Semantic Scholar's 40 hexadecimal digits. */
export function readSemanticScholar(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?semanticscholar\.org$/.test(address.host)) return undefined;
  const value =
    address === undefined ? prefixed(text, 's2') : /^\/(?:paper|reader)\/(?:[^/]+\/)?([^/]+)$/.exec(address.path)?.[1];
  return value !== undefined && /^[0-9a-f]{40}$/i.test(value) ? { id: `s2:${value.toLowerCase()}` } : undefined;
}

/** What follows `scheme:`, in any case of the scheme. */
function prefixed(text: string, scheme: string): string | undefined {
  return text.slice(0, scheme.length + 1).toLowerCase() === `${scheme}:`
    ? text.slice(scheme.length + 1).trim()
    : undefined;
}
