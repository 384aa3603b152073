import { parseAddress } from './address.ts';
import type { FoundId } from './versioned-id.ts';

/** Scholar answers on the Google domain of every country. */
const host = /^scholar\.google\.(?:com|cat|[a-z]{2}|com?\.[a-z]{2})$/;
const cluster = /^[\w-]{12}$/;
const publication = /^[\w-]{12}:[\w-]{12}$/;

/**
 * What Google Scholar calls the versions of one paper: twelve letters, as in `/scholar?q=related:4qAC3XBmStsJ:scholar.google.com/`.
 * Source: saved pages of results; `info:` in place of `related:` is the address of that one result.
 */
export function readScholarResult(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^gscholar-cid:\s*(\S+)$/i.exec(text)?.[1]
      : host.test(address.host) && address.path === '/scholar'
        ? /^(?:info|related):([^:]+):scholar\.google\.com\/?$/.exec(address.parameter('q') ?? '')?.[1]
        : undefined;
  return value !== undefined && cluster.test(value) ? { id: `gscholar-cid:${value}` } : undefined;
}

/** A row in the profile of an author: the author's twelve letters, and those of the row. Both matter by case. */
export function readScholarPublication(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^gscholar-pub:\s*(\S+)$/i.exec(text)?.[1]
      : host.test(address.host) && address.path === '/citations'
        ? address.parameter('citation_for_view')
        : undefined;
  return value !== undefined && publication.test(value) ? { id: `gscholar-pub:${value}` } : undefined;
}
