import { parseAddress } from '../address.ts';
import { prefixed } from '../prefixed.ts';
import type { FoundId } from '../versioned-id.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Semantic Scholar's 40 hexadecimal digits. */
export function readSemanticScholar(text: string): FoundId | undefined {
  const address = parseAddress(text);
  if (address !== undefined && !/^(?:www\.)?semanticscholar\.org$/.test(address.host)) return undefined;
  const value =
    address === undefined ? prefixed(text, 's2') : /^\/(?:paper|reader)\/(?:[^/]+\/)?([^/]+)$/.exec(address.path)?.[1];
  return value !== undefined && /^[0-9a-f]{40}$/i.test(value) ? { id: `s2:${value.toLowerCase()}` } : undefined;
}

/** Papers as Semantic Scholar's addresses name them. */
export const s2: Scheme = {
  name: 's2',
  strength: 60,
  label: 'Semantic Scholar',
  read: readSemanticScholar,
  address: (value) => `https://www.semanticscholar.org/paper/${inPath(value)}`,
  site: 'semanticscholar',
  examples: [
    ['s2:204e3073870fae3d05bcbc2f6a8e263d9b72e776', '204e3073870fae3d05bcbc2f6a8e263d9b72e776'],
    [
      'https://www.semanticscholar.org/paper/Attention-is-All-you-Need/204e3073870fae3d05bcbc2f6a8e263d9b72e776',
      '204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    ],
  ],
};
