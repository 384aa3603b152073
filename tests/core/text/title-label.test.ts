import { describe, expect, it } from 'vitest';
import { isCitation, isTitleLabel } from '../../../src/core/text/title-label.ts';

describe('a label is no title', () => {
  it.each([
    '',
    '  ',
    'PDF',
    '[pdf]',
    'BibTeX',
    '(Oral Presentation)',
    'Best Paper Award',
    'Best Student Paper, Honorable Mention',
    'Spotlight',
    'arXiv',
    'arXiv preprint',
    'Full text',
    'Read the paper here',
    'View on arXiv',
    'Google Scholar',
    'project page',
    'Supplementary Material',
    'HTML | PDF',
    'Download PDF',
    'Code and data',
    'doi',
    '10.1000/abc.5',
    'doi:10.1000/abc.5',
    'DOI: 10.1000/abc.5.',
    'https://arxiv.org/abs/2606.00467',
    'www.example.org/paper.pdf',
    'arXiv:2606.00467',
    'arXiv:2606.00467v2 [cs.CL]',
    '2606.00467',
    'hep-th/9901001',
    'PMC2807447',
    'PMID 20175497',
    'P17-2044',
    '2020.acl-main.405',
  ])('%j', (text) => expect(isTitleLabel(text)).toBe(true));
});

describe('a citation is no title', () => {
  it.each([
    '1',
    '[12]',
    '(3, 4)',
    '3–7',
    'Muster, 2026',
    'Muster 2026',
    'Muster (2026)',
    '(Muster, 2026a)',
    'Muster & Beispiel, 2026',
    'Muster and Beispiel 2026',
    'Muster, Beispiel, and Probe (2025)',
    'Muster et al. 2026',
    'Muster et al., 2026b',
    'Muster et al. (2024, 2025)',
    'Muster et al.',
    'van der Muster et al., 2019',
    'de Beispiel 1998',
    'Åström & Öberg 1987',
    'Muster et al. [2026]',
    'Muster-Beispiel et al., 2026;',
    '2026',
    '1984',
    '1984b',
    'Lincoln Muster, 1988',
    "O'Muster et al. 2012",
  ])('%j', (text) => {
    expect(isTitleLabel(text)).toBe(true);
    expect(isCitation(text)).toBe(true);
  });
});

describe('a title is none of these', () => {
  it.each([
    'Annotators adapt less than we think',
    'Attention Is All You Need',
    'Deep Learning',
    'Deep Residual Learning for Image Recognition',
    'Generative Adversarial Nets',
    'ImageNet Challenge 2015',
    'Overview of the Shared Task 2022',
    'Reading in 1984',
    'The PDF of a random walk',
    'Best Arm Identification',
    'Open Source Software',
    '[Re] Reading with care',
    'BERT',
    'On the Opportunities and Risks of Foundation Models',
    '基于深度学习的图像分类方法研究',
    'Über das Lesen',
    'P vs NP',
    'Muster and Beispiel: a tale of two readers, 2026',
    '2026: A Year of Reading',
  ])('%j', (text) => {
    expect(isTitleLabel(text)).toBe(false);
    expect(isCitation(text)).toBe(false);
  });
});
