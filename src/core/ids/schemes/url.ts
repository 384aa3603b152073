import type { FoundId } from '../versioned-id.ts';
import type { Scheme } from './scheme.ts';
import { normalAddress } from './url/normal-address.ts';

/**
 * Our own form alone: an address is made one of these only where the user asks for it (`address-id.ts`), or for a PDF in a list of
 * papers.
 */
export function readUrl(text: string): FoundId | undefined {
  const value = /^url:(\S+)$/.exec(text)?.[1];
  return value !== undefined && normalAddress(`https://${value}`) === value ? { id: text } : undefined;
}

/** Pages and files of which only the address is known: lab reports, theses, blog posts. */
export const url: Scheme = {
  name: 'url',
  strength: 20,
  // An address needs no name before it.
  label: '',
  read: readUrl,
  madeHere: true,
  address: (value) => `https://${value}`,
  beginsOn: (host) => host,
  examples: [
    ['url:example.org/reports/5.pdf', 'example.org/reports/5.pdf'],
    ['url:example.org:8080/thesis?id=7&page=1', 'example.org:8080/thesis?id=7&page=1'],
  ],
};
