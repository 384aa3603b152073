import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

/** Semantic Scholar's 40 hexadecimal digits. */
export function readSemanticScholar(text: string): FoundId | undefined {
  const [, value, rest = ''] = matchForms(text, own, page, file);
  return value === undefined ? undefined : { id: `s2:${(value + rest).toLowerCase()}` };
}

const own = /^s2:\s*([0-9a-f]{40})$/i;
const page = /^(?:www\.)?semanticscholar\.org\/(?:paper|reader)\/(?:[^/]+\/)?([0-9a-fA-F]{40})$/;

/** Its copies of PDFs, in folders by the first four digits. */
const file = /^pdfs\.semanticscholar\.org\/([0-9a-f]{4})\/([0-9a-f]{36})\.pdf$/i;

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
    [
      'https://pdfs.semanticscholar.org/204e/3073870fae3d05bcbc2f6a8e263d9b72e776.pdf',
      '204e3073870fae3d05bcbc2f6a8e263d9b72e776',
    ],
  ],
};
