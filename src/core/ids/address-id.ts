import { type PaperId, parseKeptId, parsePaperId } from './paper-id.ts';
import { normalAddress } from './schemes/url/normal-address.ts';

/**
 * The id of the page at `address`, for a page that the user calls a paper: that of the scheme that reads the address, else
 * the address itself, as `url:example.org/reports/5.pdf`. A link that the user said nothing of has such an id only in a list of
 * papers (`src/sites/find/listed-pdfs.ts`).
 * @returns undefined where it is no address of the web, or one of more than 2 000 characters
 */
export function addressId(address: string): PaperId | undefined {
  const normal = normalAddress(address);
  if (normal === undefined) return undefined;
  return parsePaperId(address) ?? parsePaperId(`https://${normal}`) ?? parseKeptId(`url:${normal}`);
}
