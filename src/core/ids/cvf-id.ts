import { parseAddress } from './address.ts';
import type { FoundId } from './versioned-id.ts';

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
