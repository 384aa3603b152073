import { type FoundId, versioned } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

/**
 * ACL Anthology papers, old (`P18-1245`) and new (`2020.acl-main.405`); volumes and front matter name no paper.
 * Forms: https://aclanthology.org/info/ids/
 */
export function readAcl(text: string): FoundId | undefined {
  const [, value] = matchForms(text, own, oldFile, saarland, page);
  return aclIn(value);
}

const own = /^acl:\s*(\S+)$/i;
const page =
  /^(?:www\.|anthology\.)?(?:aclanthology\.(?:org|info)|aclweb\.org)\/(?:anthology\/|papers\/)?(\S+?)(?:\/|\.(?:pdf|bib|xml|endf))?$/;

/** The first home had a folder for each venue and volume: `/anthology/N/N16/N16-1030.pdf`. */
const oldFile =
  /^(?:(?:www\.)?aclweb\.org\/anthology(?:-new)?|anthology\.aclweb\.org|acl\.ldc\.upenn\.edu)\/[A-Z]\/[A-Z]\d{2}\/([A-Z]\d{2}-\d{4})(?:\.pdf)?$/;
/** The second one repeats the number in small letters. */
const saarland = /^aclanthology\.coli\.uni-saarland\.de\/papers\/([A-Z]\d{2}-\d{4})(?:\/[a-z]\d{2}-\d{4})?$/;

function aclIn(value = ''): FoundId | undefined {
  const [, paper, version] = aclPaper.exec(value) ?? [];
  return paper === undefined || aclFrontMatter.test(paper) ? undefined : versioned(`acl:${paper}`, version);
}

const aclPaper = /^([A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9]+\.[1-9]\d{0,4})(?:v([1-9]\d?))?$/;
// The number 0 of a volume. Volumes have one digit; those of workshops (W, and of EMNLP 2019) and of 1969 have two.
const aclFrontMatter = /^(?:[A-Z]\d{2}-\d000|(?:W\d{2}|C69)-\d{2}00|D19-[5-9]\d00)$/;

/** The prefixes of the Association, and before 2016 of ACM: the rest is the number of the paper, without case. */
const aclDoi = /^doi:10\.(?:18653|3115)\/v1\/(.+)$/;

/** The number of the paper that a DOI of the Association names, as an id of ours; undefined where the DOI names none. */
export function idInAclDoi(id: string): string | undefined {
  const number = aclDoi.exec(id)?.[1]?.replace(/^[a-z](?=\d\d-)/, (venue) => venue.toUpperCase());
  return number === undefined ? undefined : aclIn(number)?.id;
}

/** Papers in the ACL Anthology. */
export const acl: Scheme = {
  name: 'acl',
  strength: 170,
  label: 'ACL',
  read: readAcl,
  address: (value) => `https://aclanthology.org/${inPath(value)}`,
  onePerPaper: true,
  hosts: /^aclanthology\.org$/,
  // The DOI that the ACL gave a paper contains its number; not every number has one. https://aclanthology.org/faq/doi/
  impliedBy: {
    idIn: idInAclDoi,
    idsWith: (value) => ['10.18653', '10.3115'].map((prefix) => `doi:${prefix}/v1/${value.toLowerCase()}`),
  },
  inProceedings: true,
  examples: [
    ['acl:P18-1245', 'P18-1245'],
    ['https://aclanthology.org/P18-1245v2.pdf', 'P18-1245'],
    ['https://aclanthology.org/2020.acl-main.405/', '2020.acl-main.405'],
    ['http://aclweb.org/anthology/N/N16/N16-1030.pdf', 'N16-1030'],
    ['http://anthology.aclweb.org/P16-1162', 'P16-1162'],
    ['https://aclanthology.coli.uni-saarland.de/papers/N18-1202/n18-1202', 'N18-1202'],
  ],
};
