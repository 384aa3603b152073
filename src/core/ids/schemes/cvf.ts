import { parseAddress } from '../address.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

const hosts = /^(?:openaccess\.thecvf\.com|(?:www\.)?cv-foundation\.org)$/;
const folder = /^\/(?:openaccess\/)?content[^/]*\/(?:[^/]+\/){0,2}(?:html|papers)\/(?:[^/]+\/)?$/;
const own = /^cvf:([\w.+-]+_paper)$/;
const file = /^([\w.+-]+_paper)\.(?:html|pdf)$/;

/**
 * Papers of CVPR, ICCV and WACV in the open access of the Computer Vision Foundation, by the name of their file, which
 * says first author, title, conference and year: `cvf:Das_Embodied_Question_Answering_CVPR_2018_paper`.
 */
export function readCvf(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const name = address === undefined ? own.exec(text)?.[1] : nameIn(address.host, address.path);
  return name === undefined ? undefined : { id: `cvf:${name}` };
}

function nameIn(host: string, path: string): string | undefined {
  const last = path.lastIndexOf('/') + 1;
  return hosts.test(host) && folder.test(path.slice(0, last)) ? file.exec(path.slice(last))?.[1] : undefined;
}

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
