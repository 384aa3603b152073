import { parseAddress } from './address.ts';
import type { FoundId } from './versioned-id.ts';

const volume = String.raw`([vr]\d{1,4})`;
// A name, two digits of a year and, where a name has several papers, letters: `gal16`, `adil26a`, `von-oswald23a`.
const key = String.raw`([a-z][a-z_-]*\d{2}[a-z]{0,3})`;
const own = new RegExp(`^pmlr:${volume}/${key}$`);

/** Hosts with the addresses of abstracts and PDFs there; the last was the home of the first volumes. */
const places: ReadonlyArray<readonly [host: RegExp, path: RegExp]> = [
  [/^proceedings\.mlr\.press$/, new RegExp(String.raw`^/${volume}/${key}(?:\.html|\.pdf|/\2(?:-supp)?\.pdf)?$`)],
  [/^raw\.githubusercontent\.com$/, new RegExp(String.raw`^/mlresearch/${volume}/[\w-]+/assets/${key}/\2\.pdf$`)],
  [/^(?:www\.)?jmlr\.org$/, new RegExp(String.raw`^/proceedings/papers/${volume}/${key}\.(?:html|pdf)$`)],
];

/**
 * Papers in the Proceedings of Machine Learning Research, by volume and key: `pmlr:v336/adil26a`. Volumes that begin
 * with `r` are reissues. Source: https://proceedings.mlr.press/spec.html
 */
export function readPmlr(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const path = places.find(([host]) => address !== undefined && host.test(address.host))?.[1];
  const [, inVolume, name] = (address === undefined ? own.exec(text) : path?.exec(address.path)) ?? [];
  return inVolume === undefined ? undefined : { id: `pmlr:${inVolume}/${name}` };
}
