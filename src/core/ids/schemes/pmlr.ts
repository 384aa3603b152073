import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

// A key is a name, two digits of a year and, where a name has several papers, letters: `gal16`, `von-oswald23a`.
const own = /^pmlr:([vr]\d{1,4})\/([a-z][a-z_-]*\d{2}[a-z]{0,3})$/;

/** The addresses of abstracts and PDFs; the last are those of the home of the first volumes. */
const pages = [
  /^proceedings\.mlr\.press\/([vr]\d{1,4})\/([a-z][a-z_-]*\d{2}[a-z]{0,3})(?:\.html|\.pdf|\/\2(?:-supp)?\.pdf|-supp\.pdf)?$/,
  /^raw\.githubusercontent\.com\/mlresearch\/([vr]\d{1,4})\/[\w-]+\/assets\/([a-z][a-z_-]*\d{2}[a-z]{0,3})\/\2\.pdf$/,
  /^(?:(?:www\.)?jmlr\.org|jmlr\.csail\.mit\.edu)\/proceedings\/papers\/([vr]\d{1,4})\/([a-z][a-z_-]*\d{2}[a-z]{0,3})(?:\.html|(?:-supp)?\.pdf|\/\2(?:-supp)?\.pdf)$/,
];

/**
 * Papers in the Proceedings of Machine Learning Research, by volume and key: `pmlr:v336/adil26a`. Volumes that begin
 * with `r` are reissues. Source: https://proceedings.mlr.press/spec.html
 */
export function readPmlr(text: string): FoundId | undefined {
  const [, inVolume, name] = matchForms(text, own, ...pages);
  return inVolume === undefined ? undefined : { id: `pmlr:${inVolume}/${name}` };
}

/** Papers in the Proceedings of Machine Learning Research. */
export const pmlr: Scheme = {
  name: 'pmlr',
  strength: 130,
  label: 'PMLR',
  read: readPmlr,
  address: (value) => `https://proceedings.mlr.press/${inPath(value)}.html`,
  hosts: /^proceedings\.mlr\.press$/,
  inProceedings: true,
  examples: [
    ['pmlr:v336/adil26a', 'v336/adil26a'],
    ['https://proceedings.mlr.press/v202/von-oswald23a/von-oswald23a.pdf', 'v202/von-oswald23a'],
    ['http://jmlr.org/proceedings/papers/v28/wan13.html', 'v28/wan13'],
    ['http://www.jmlr.org/proceedings/papers/v9/glorot10a/glorot10a.pdf', 'v9/glorot10a'],
  ],
};
