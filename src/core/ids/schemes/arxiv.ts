import { parseAddress } from '../address.ts';
import { type FoundId, type IdReader, versioned } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Where ids stand in addresses: a host, and the path in front of the id. */
export type IdPlace = readonly [host: RegExp, path: RegExp];

export const onArxiv: IdPlace = [
  /^(?:(?:www|export|browse|lanl|[a-z]{2})\.)?arxiv\.org$|^xxx\.lanl\.gov$/,
  /^\/(?:abs|pdf|html|ps|format|other|src|e-print|bibtex|ftp\/(?:arxiv|[a-z-]+)\/papers\/\d{4})\//,
];
/** Hugging Face and its mirror. */
export const onHuggingFace: IdPlace = [/^(?:www\.)?huggingface\.co$|^hf\.co$|^hf-mirror\.com$/, /^\/papers\//];
export const onPapersWithCode: IdPlace = [/^(?:www\.)?paperswithcode\.co$/, /^\/papers?\//];
export const onAds: IdPlace = [/^ui\.adsabs\.harvard\.edu$/, /^\/abs\//];
export const onAlphaxiv: IdPlace = [
  /^(?:www\.)?alphaxiv\.org$/,
  /^\/(?:[a-z]{2}\/)?(?:abs|pdf|html|overview|resources|audio)\//,
];
export const onAr5iv: IdPlace = [/^ar5iv\.(?:labs\.arxiv\.)?org$/, /^\/(?:html|abs)\//];
export const onScirate: IdPlace = [/^(?:www\.)?scirate\.com$/, /^\/arxiv\//];
export const onPapersCool: IdPlace = [/^(?:www\.)?papers\.cool$/, /^\/arxiv\//];
const inDoi: IdPlace = [/^(?:dx\.|www\.)?doi\.org$/, /^\/10\.48550\/arxiv\./i];

/** Written without `...`, which the build would keep in scripts that use none of it. */
const everywhere: readonly IdPlace[] = [
  onArxiv,
  onHuggingFace,
  onAlphaxiv,
  onAr5iv,
  onScirate,
  onPapersCool,
  onPapersWithCode,
  onAds,
  inDoi,
  // Mirrors and readers that are no site of ours.
  [/^(?:www\.)?semanticscholar\.org$/, /^\/arxiv\//],
  [/^adsabs\.harvard\.edu$/, /^\/abs\//],
  [/^api\.semanticscholar\.org$/, /^\/(?=arxiv:)/i],
  [/^(?:www\.)?emergentmind\.com$/, /^\/papers\//],
  [/^(?:www\.)?arxiv-vanity\.com$/, /^\/papers\//],
  [/^inspirehep\.net$/, /^\/api\/arxiv\//],
];

const arxivNew = /^(\d{2}(?:0[1-9]|1[0-2]))\.(\d{4,5})(?:v([1-9]\d{0,2}))?$/;
// Old archives may carry a subject class, which is no part of the identity: math.CA/0611800 is math/0611800.
const arxivOld =
  /^([a-z-]{2,9})(?:\.[a-z-]{2,9})?\/((?:(?:9[1-9]|0[0-6])(?:0[1-9]|1[0-2])|070[1-3])\d{3})(?:v([1-9]\d{0,2}))?$/i;

/** Every archive that gave out ids of the old form, which ended in March 2007: https://arxiv.org/archive */
const oldArchives =
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga ' +
  'funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics ' +
  'plasm-ph q-alg q-bio quant-ph solv-int supr-con';

/** The value of an arXiv id in an address at one of `places` or in an identifier, not yet checked. */
function arxivValue(text: string, places: readonly IdPlace[]): string | undefined {
  const address = parseAddress(text);
  if (address === undefined)
    return text
      .replace(/^(?:arxiv:\s*|10\.48550\/arxiv\.|doi:\s*10\.48550\/arxiv\.)/i, '')
      .replace(/\s*\[[\w.-]{1,20}\]$/, '');
  const { host, path } = address;
  const prefix = places.find(([known]) => known.test(host))?.[1].exec(path)?.[0];
  return prefix === undefined
    ? undefined
    : path
        .slice(prefix.length)
        .replace(/^arxiv:/i, '')
        // A bibcode of ADS: https://ui.adsabs.harvard.edu/help/actions/bibcode
        .replace(/^\d{4}arxiv(\d{4})\.?(\d{4,5})[a-z](?=\/|$)/i, '$1.$2')
        .replace(/\/(?:abstract)?$/, '')
        // What was pasted behind the name of a file: a parameter, a second address.
        .replace(/\.(?:pdf|md)(?:[&\s\\].*)?$/i, '')
        // The end of a sentence, or of a bracket, around an address.
        .replace(/[.,;:)\]}]+$/, '');
}

/**
 * arXiv in all its forms and mirrors; Hugging Face, alphaXiv, ar5iv, SciRate and papers.cool use the same ids.
 * Forms: https://info.arxiv.org/help/arxiv_identifier.html
 */
export const readArxiv: IdReader = (text) => readArxivAt(text, everywhere);

/** The same for the pages of one site, whose script need not know how others write their addresses. */
export const arxivReader =
  (...places: IdPlace[]): IdReader =>
  (text) =>
    readArxivAt(text, places);

function readArxivAt(text: string, places: readonly IdPlace[]): FoundId | undefined {
  const value = arxivValue(text, places);
  if (value === undefined) return undefined;
  const [, month, number, version] = arxivNew.exec(value) ?? [];
  if (month !== undefined && number !== undefined && number.length === digitsIn(month))
    return versioned(`arxiv:${month}.${number}`, version);
  const [, archive, old, oldVersion] = arxivOld.exec(value) ?? [];
  if (archive === undefined || !oldArchives.split(' ').includes(archive.toLowerCase())) return undefined;
  return versioned(`arxiv:${archive.toLowerCase()}/${old}`, oldVersion);
}

/** How many digits follow a month, written `YYMM`: four from the scheme's start in April 2007, five since 2015. */
function digitsIn(month: string): number | undefined {
  if (month >= '1501') return 5;
  return month >= '0704' ? 4 : undefined;
}

// An archive of the old ids that has no classes is itself the class.
const classless = /^(hep-(?:th|ph|ex|lat)|gr-qc|quant-ph|nucl-(?:th|ex)|math-ph)\//;

/** Zotero reads `eprinttype`, LaTeX styles read `archiveprefix`. */
function bibtexOf(value: string): Record<string, string> {
  const archive = classless.exec(value)?.[1];
  const fields = { eprint: value, eprinttype: 'arxiv', archiveprefix: 'arXiv' };
  return archive === undefined ? fields : { ...fields, primaryclass: archive };
}

/** Preprints on arXiv: the strongest id, because a paper keeps it before and after it is printed. */
export const arxiv: Scheme = {
  name: 'arxiv',
  strength: 190,
  label: 'arXiv',
  read: readArxiv,
  address: (value) => `https://arxiv.org/abs/${inPath(value)}`,
  onePerPaper: true,
  bibtex: bibtexOf,
  examples: [
    ['arxiv:2606.00467', '2606.00467'],
    ['arXiv:2606.00467v2 [cs.CL]', '2606.00467'],
    ['math.CA/0611800', 'math/0611800'],
    ['https://arxiv.org/pdf/hep-th/9901001v3.pdf', 'hep-th/9901001'],
    ['https://huggingface.co/papers/2606.00467', '2606.00467'],
  ],
};
