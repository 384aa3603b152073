import { parseAddress } from '../address.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Scholar answers on the Google domain of every country. */
export const onGoogleScholar = /^scholar\.google\.(?:com|cat|[a-z]{2}|com?\.[a-z]{2})$/;
const cluster = /^[\w-]{12}$/;

/**
 * What Google Scholar calls the versions of one paper: twelve letters, as in `/scholar?q=related:4qAC3XBmStsJ:scholar.google.com/`.
 * Source: saved pages of results; `info:` in place of `related:` is the address of that one result.
 */
export function readScholarResult(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^gscholar-cid:\s*(\S+)$/i.exec(text)?.[1]
      : onGoogleScholar.test(address.host) && address.path === '/scholar'
        ? /^(?:info|related):([^:]+):scholar\.google\.com\/?$/.exec(address.parameter('q') ?? '')?.[1]
        : undefined;
  return value !== undefined && cluster.test(value) ? { id: `gscholar-cid:${value}` } : undefined;
}

/** Papers as the results of Google Scholar name them. */
export const gscholarCid: Scheme = {
  name: 'gscholar-cid',
  strength: 40,
  label: 'Google Scholar',
  read: readScholarResult,
  address: (value) => `https://scholar.google.com/scholar?q=info:${inPath(value)}:scholar.google.com/`,
  site: 'googlescholar',
  hosts: /^scholar\.google\./,
  examples: [
    ['gscholar-cid:4qAC3XBmStsJ', '4qAC3XBmStsJ'],
    ['https://scholar.google.de/scholar?q=related:4qAC3XBmStsJ:scholar.google.com/&hl=de', '4qAC3XBmStsJ'],
  ],
};
