import type { IdReader } from '../versioned-id.ts';
import { readForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

const own = /^cvf:([\w.+-]+_paper)$/;
const page =
  /^(?:openaccess\.thecvf\.com|(?:www\.)?cv-foundation\.org|eccv2018\.org)\/+(?:openaccess\/)?content[^/]*\/(?:[^/]+\/){0,2}(?:html|papers)\/(?:[^/]+\/)?([\w.+-]+_paper)(?:\.html|\.pdf)?$/;

/**
 * Papers of CVPR, ICCV and WACV in the open access of the Computer Vision Foundation, by the name of their file, which
 * says first author, title, conference and year: `cvf:Das_Embodied_Question_Answering_CVPR_2018_paper`.
 */
export const readCvf: IdReader = (text) => readForms('cvf', text, own, page);

/** A CVF file name ends in its conference and year, and its folder is written of both; workshops have one folder more. */
function addressOf(name: string): string {
  const site = 'https://openaccess.thecvf.com';
  const [, conference, year = ''] = /_([A-Z]{4})_(\d{4})_paper$/.exec(name) ?? [];
  if (conference === undefined) return `${site}/#${inPath(name)}`;
  const inFolder = year < '2021' ? `content_${conference}_${year}` : `content/${conference}${year}`;
  return `${site}/${inFolder}/html/${inPath(name)}.html`;
}

/** Papers in the open access of the Computer Vision Foundation. */
export const cvf: Scheme = {
  name: 'cvf',
  strength: 110,
  label: 'CVF',
  read: readCvf,
  address: addressOf,
  hosts: /^openaccess\.thecvf\.com$/,
  inProceedings: true,
  examples: [
    ['cvf:Das_Embodied_Question_Answering_CVPR_2018_paper', 'Das_Embodied_Question_Answering_CVPR_2018_paper'],
    [
      'https://openaccess.thecvf.com/content/ICCV2025/papers/Das_Seeing_ICCV_2025_paper.pdf',
      'Das_Seeing_ICCV_2025_paper',
    ],
  ],
};
