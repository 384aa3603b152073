import type { IdReader } from '../versioned-id.ts';
import { readForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

/** The numbers that Semantic Scholar gives papers beside: `CorpusId:215416146`, and such addresses in its BibTeX. */
export const readCorpusId: IdReader = (text) =>
  readForms(
    's2-corpus',
    text,
    /^(?:corpusid|s2-corpus):\s*([1-9]\d{0,9})$/i,
    /^api\.semanticscholar\.org\/corpusid:([1-9]\d{0,9})$/i,
  );

/** Semantic Scholar's numbers of papers. */
export const s2Corpus: Scheme = {
  name: 's2-corpus',
  strength: 50,
  label: 'Semantic Scholar',
  read: readCorpusId,
  address: (value) => `https://api.semanticscholar.org/CorpusID:${inPath(value)}`,
  site: 'semanticscholar',
  examples: [
    ['s2-corpus:215416146', '215416146'],
    ['CorpusId:215416146', '215416146'],
    ['https://api.semanticscholar.org/CorpusID:215416146', '215416146'],
  ],
};
