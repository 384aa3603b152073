import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

// Since 2015 a number, `25-1000`; before, a name and a year, `pedregosa11a`.
const own = /^jmlr:v(\d{1,3})\/(\d{2}-\d{3,4}|[a-z][a-z_-]*\d{2}[a-z]{0,2})$/;
const page =
  /^(?:(?:www\.)?jmlr\.org|jmlr\.csail\.mit\.edu)\/(?:beta\/)?papers\/v(?:olume)?(\d{1,3})\/(\d{2}-\d{3,4}|[a-z][a-z_-]*\d{2}[a-z]{0,2})(?:\.html|\.bib|\/(?:source\/)?\2(?:\.pdf)?)$/;

/** Papers of the Journal of Machine Learning Research, by volume and key: `jmlr:v27/25-1000`. */
export function readJmlr(text: string): FoundId | undefined {
  const [, volume, name] = matchForms(text, own, page);
  return volume === undefined ? undefined : { id: `jmlr:v${Number(volume)}/${name}` };
}

/** Papers of the Journal of Machine Learning Research. */
export const jmlr: Scheme = {
  name: 'jmlr',
  strength: 100,
  label: 'JMLR',
  read: readJmlr,
  address: (value) => `https://www.jmlr.org/papers/${inPath(value)}.html`,
  examples: [
    ['jmlr:v27/25-1000', 'v27/25-1000'],
    ['https://jmlr.org/papers/v27/25-1000.bib', 'v27/25-1000'],
    ['http://jmlr.org/papers/volume12/pedregosa11a/pedregosa11a.pdf', 'v12/pedregosa11a'],
  ],
};
