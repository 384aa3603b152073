import { parseAddress } from '../address.ts';
import type { FoundId } from '../versioned-id.ts';
import { onGoogleScholar } from './gscholar-cid.ts';
import { inPath, type Scheme } from './scheme.ts';

const publication = /^[\w-]{12}:[\w-]{12}$/;

/** A row in the profile of an author: the author's twelve letters, and those of the row. Both matter by case. */
export function readScholarPublication(text: string): FoundId | undefined {
  const address = parseAddress(text);
  const value =
    address === undefined
      ? /^gscholar-pub:\s*(\S+)$/i.exec(text)?.[1]
      : onGoogleScholar.test(address.host) && address.path === '/citations'
        ? address.parameter('citation_for_view')
        : undefined;
  return value !== undefined && publication.test(value) ? { id: `gscholar-pub:${value}` } : undefined;
}

/** Rows in the profiles of Google Scholar: one paper has one in each of its authors' profiles. */
export const gscholarPub: Scheme = {
  name: 'gscholar-pub',
  strength: 30,
  label: 'Google Scholar',
  read: readScholarPublication,
  address: (value) => `https://scholar.google.com/citations?view_op=view_citation&citation_for_view=${inPath(value)}`,
  site: 'googlescholar',
  hosts: /^scholar\.google\./,
  examples: [
    ['gscholar-pub:RxmmtT8AAAAJ:u-x6o8ySG0sC', 'RxmmtT8AAAAJ:u-x6o8ySG0sC'],
    [
      'https://scholar.google.co.uk/citations?view_op=view_citation&citation_for_view=RxmmtT8AAAAJ:u-x6o8ySG0sC',
      'RxmmtT8AAAAJ:u-x6o8ySG0sC',
    ],
  ],
};
