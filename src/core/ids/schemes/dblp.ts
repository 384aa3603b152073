import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { arxivReader } from './arxiv.ts';
import { inPath, type Scheme } from './scheme.ts';

const own = /^dblp:\s*(\S+)$/i;
const record =
  /^(?:(?:www\.)?dblp\.org|dblp\.(?:uni-trier|dagstuhl)\.de)\/rec\/(?:(?:html|bibtex\d?|xml|rdf|ris|nt|ttl)\/)?([^.]+)(?:\.[a-z]{2,5})?$/;

const key =
  /^(?:(?:conf|journals|series|reference|books|tr|data)(?:\/[\w+-]{1,80}){2,3}|(?:phd|ms)(?:\/[\w+-]{1,80}){1,3})$/;
// `conf/acl/2026-1`. The numbers that tell authors of one name apart come first in a key as well, but begin with a zero.
const proceedings = /^conf\/[^/]+\/(?:19|20)\d{2}/;

// `journals/corr/abs-2606-00467` is arXiv's 2606.00467.
const preprint = /^journals\/corr\/abs-(\d{4})-(\d{4,5})$/;
const readArxivNumber = arxivReader();

/**
 * Records of dblp: `conf/acl/SmithJ26`, whose case matters. Those of preprints are arXiv ids where their keys say the number.
 * Proceedings, people and venues name no paper.
 * Forms: https://dblp.org/faq/
 */
export function readDblp(text: string): FoundId | undefined {
  const [, value] = matchForms(text, own, record);
  if (value === undefined || !key.test(value) || proceedings.test(value)) return undefined;
  const [, month, number] = preprint.exec(value) ?? [];
  return (month && readArxivNumber(`${month}.${number}`)) || { id: `dblp:${value}` };
}

/** Records of dblp, whose keys matter by case. */
export const dblp: Scheme = {
  name: 'dblp',
  strength: 70,
  label: 'dblp',
  read: readDblp,
  address: (value) => `https://dblp.org/rec/${inPath(value)}`,
  examples: [
    ['dblp:conf/acl/CasanovaKA26a', 'conf/acl/CasanovaKA26a'],
    ['https://dblp.org/rec/conf/acl/CasanovaKA26a.html?view=bibtex', 'conf/acl/CasanovaKA26a'],
    ['https://dblp.uni-trier.de/rec/phd/Weikum86', 'phd/Weikum86'],
  ],
};
