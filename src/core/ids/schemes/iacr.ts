import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

const own = /^iacr:((?:19|20)\d{2})\/0*([1-9]\d{0,4})$/;
const page = /^(?:eprint\.iacr\.org|ia\.cr)\/((?:19|20)\d{2})\/0*([1-9]\d{0,4})(?:\.pdf|\.ps|\/)?$/;

/**
 * Reports of the Cryptology ePrint Archive, by year and number of at least three digits: `iacr:2026/1632`, `iacr:2019/042`.
 * Source: https://eprint.iacr.org/about.html
 */
export function readIacr(text: string): FoundId | undefined {
  const [, year, number] = matchForms(text, own, page);
  return number === undefined ? undefined : { id: `iacr:${year}/${number.padStart(3, '0')}` };
}

/** Reports of the Cryptology ePrint Archive. */
export const iacr: Scheme = {
  name: 'iacr',
  strength: 90,
  label: 'ePrint',
  read: readIacr,
  address: (value) => `https://eprint.iacr.org/${inPath(value)}`,
  onePerPaper: true,
  examples: [
    ['iacr:2026/1632', '2026/1632'],
    ['https://eprint.iacr.org/2019/12/', '2019/012'],
    ['https://ia.cr/2026/1632', '2026/1632'],
  ],
};
