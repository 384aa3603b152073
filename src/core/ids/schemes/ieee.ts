import { type Address, parseAddress } from '../address.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Documents of IEEE Xplore, by their number in its addresses: `ieee:11074616`. */
export function readIeee(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value = address === undefined ? /^ieee:(\d+)$/i.exec(text)?.[1] : numberIn(address);
  const number = /^0{0,4}([1-9]\d{2,9})$/.exec(value ?? '')?.[1];
  return number === undefined ? undefined : { id: `ieee:${number}` };
}

/** `/iel7/5/6649456/06649456.pdf`: the last number is that of the document, the one before it that of its issue. */
const inAddress = /^\/(?:(?:abstract\/)?document\/(\d+)(?:\/[a-z-]*)*|ielx?\d\/.*\/(\d{8,10})\.pdf)$/;
const withParameter =
  /^\/(?:stamp(?:PDF)?\/(?:stamp|getPDF)|xpl\/(?:articleDetails|freeabs_all|login|abstractAuthors)|xpls\/(?:abs_all|icp))\.jsp$|^\/ielx\d\/.*\.pdf$/;

/** In the path of a document's pages, the name of its PDF, or a parameter of the older pages and of PDFs. */
function numberIn({ host, path, parameter }: Address): string | undefined {
  // The Computer Society shows articles of journals under the same numbers, of eight digits.
  if (host === 'www.computer.org') return /^\/csdl\/journal\/[a-z]+\/\d{4}\/\d+\/(\d{8})\/\w+$/.exec(path)?.[1];
  if (host !== 'ieeexplore.ieee.org') return undefined;
  const [, ofPage, ofFile] = inAddress.exec(path) ?? [];
  return ofPage ?? ofFile ?? (withParameter.test(path) ? parameter('arnumber') : undefined);
}

/** Documents of IEEE Xplore. */
export const ieee: Scheme = {
  name: 'ieee',
  strength: 80,
  label: 'IEEE',
  read: readIeee,
  address: (value) => `https://ieeexplore.ieee.org/document/${inPath(value)}`,
  examples: [
    ['ieee:11074616', '11074616'],
    ['https://ieeexplore.ieee.org/abstract/document/6649456/authors#authors', '6649456'],
    ['https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=06649456', '6649456'],
    ['https://ieeexplore.ieee.org/iel7/6287639/8948470/09001234.pdf', '9001234'],
  ],
};
