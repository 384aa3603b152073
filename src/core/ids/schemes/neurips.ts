import type { FoundId } from '../versioned-id.ts';
import { matchForms } from '../written-forms.ts';
import { inPath, type Scheme } from './scheme.ts';

const own = /^neurips:([0-9a-f]{32}|[1-9]\d{0,3})$/i;
const page =
  /^(?:www\.)?(?:papers|proceedings)\.(?:nips|neurips)\.cc\/(?:paper_files\/)?paper\/\d{4}\/(?:hash|file)\/([0-9a-f]{32})-\w[\w-]*\.(?:html|pdf|bib|zip)$/i;
const oldPage = /^(?:www\.)?papers\.(?:nips|neurips)\.cc\/paper\/([1-9]\d{0,3})-[^/]*\/?$/;

/**
 * Papers in the proceedings of NeurIPS, by the 32 hexadecimal digits in their addresses. Up to 2021 these are a hash
 * of a running number, and `datasets-benchmarks-proceedings.neurips.cc` counts anew from 1: its digits name other
 * papers here. Addresses of before 2020 (`/paper/8668-…`) have a number that counts differently again: `neurips:8668`.
 * No digits of a hash follow from it; a page that shows both makes them one paper.
 */
export function readNeurips(text: string): FoundId | undefined {
  const [, value] = matchForms(text, own, page, oldPage);
  return value === undefined ? undefined : { id: `neurips:${value.toLowerCase()}` };
}

/** Papers in the proceedings of NeurIPS. */
export const neurips: Scheme = {
  name: 'neurips',
  strength: 120,
  label: 'NeurIPS',
  read: readNeurips,
  // The address of a paper names its year and track as well, which the id does not: this leads to the site.
  address: (value) => `https://proceedings.neurips.cc/#${inPath(value)}`,
  hosts: /^papers\.nips\.cc$/,
  inProceedings: true,
  examples: [
    ['neurips:d1555403EEF10032bbe126685bfeb103', 'd1555403eef10032bbe126685bfeb103'],
    [
      'https://papers.nips.cc/paper/2019/hash/d0921d442ee91b896ad95059d13df618-Abstract.html',
      'd0921d442ee91b896ad95059d13df618',
    ],
    ['https://papers.nips.cc/paper/8668-learner-aware-teaching-inverse-reinforcement-learning', '8668'],
  ],
};
