import type { IdReader } from '../versioned-id.ts';
import { readForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

/** An article and its PDF; what stands beside it, such as figures and who cites it, is left out. */
const page =
  /^(?:(?:(?:pmc|www)\.)?ncbi\.nlm\.nih\.gov(?:(?:\/labs)?\/pmc)?\/articles|(?:www\.)?europepmc\.org\/(?:articles|(?:article|abstract)\/pmc))\/pmc([1-9]\d{0,8})(?:\/pdf(?:\/[^/]*)?)?\/?$/i;

/** Articles of PubMed Central, which have numbers of their own: `PMC2323736`, and `PMCID:2323736` at Semantic Scholar. */
export const readPmc: IdReader = (text) => readForms('pmcid', text, /^(?:pmcid:\s*(?:pmc)?|pmc)([1-9]\d{0,8})$/i, page);

/** Articles of PubMed Central, which has the accepted manuscript of a paper beside its print. */
export const pmcid: Scheme = {
  name: 'pmcid',
  strength: 150,
  label: 'PMC',
  read: readPmc,
  address: (value) => `https://pmc.ncbi.nlm.nih.gov/articles/PMC${inPath(value)}`,
  hosts: /^pmc\.ncbi\.nlm\.nih\.gov$/,
  examples: [
    ['pmcid:7092803', '7092803'],
    ['PMC7092803', '7092803'],
    ['https://pmc.ncbi.nlm.nih.gov/articles/PMC7092803/#sec2', '7092803'],
  ],
};
