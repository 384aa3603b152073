import { parseAddress } from '../address.ts';
import { prefixed } from '../prefixed.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** OpenReview forums. The id is opaque and its case matters; `noteId` is a comment, not a paper. */
export function readOpenReview(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (
    address !== undefined &&
    !(/^(?:www\.)?openreview\.net$/.test(address.host) && /^\/(?:forum|pdf|attachment)$/.test(address.path))
  )
    return undefined;
  const value = address === undefined ? prefixed(text, 'openreview') : address.parameter('id');
  return value !== undefined && /^[\w-]{8,14}$/.test(value) ? { id: `openreview:${value}` } : undefined;
}

/** Submissions on OpenReview. A paper has several where it was submitted more than once. */
export const openreview: Scheme = {
  name: 'openreview',
  strength: 140,
  label: 'OpenReview',
  read: readOpenReview,
  address: (value) => `https://openreview.net/forum?id=${inPath(value)}`,
  examples: [
    ['openreview:S1jmAotxg', 'S1jmAotxg'],
    ['https://openreview.net/forum?id=S1jmAotxg&noteId=H1bVd_X4l', 'S1jmAotxg'],
    ['https://openreview.net/pdf?id=S1jmAotxg', 'S1jmAotxg'],
  ],
};
