import { describe, expect, it } from 'vitest';
import { pdfPaper } from '../../../src/popup/tab/pdf-paper.ts';

const title = 'Annotators adapt less than we think';

describe('the paper of a PDF', () => {
  it.each([
    ['https://arxiv.org/pdf/2606.00467', 'arxiv:2606.00467', undefined],
    ['https://arxiv.org/pdf/2606.00467v2.pdf', 'arxiv:2606.00467', 2],
    ['https://openreview.net/pdf?id=abcDEF_123', 'openreview:abcDEF_123', undefined],
    ['https://aclanthology.org/2020.acl-main.405.pdf', 'acl:2020.acl-main.405', undefined],
  ])('of %s is known by its address', (address, id, version) => {
    expect(pdfPaper(address, title)).toMatchObject({ id, title });
    expect(pdfPaper(address, title)?.version).toBe(version);
  });

  it.each(['https://arxiv.org/abs/2606.00467', 'https://example.org/paper.pdf', 'https://arxiv.org/pdf/', ''])(
    'is none at %j',
    (address) => expect(pdfPaper(address, title)).toBeUndefined(),
  );

  it.each([
    '2606.00467v2.pdf',
    '2606.00467',
    'arXiv:2606.00467v2 [cs.CL]',
    'arxiv.org/pdf/2606.00467',
    'https://arxiv.org/pdf/2606.00467',
    '',
  ])('has no title where the tab says %j', (said) =>
    expect(pdfPaper('https://arxiv.org/pdf/2606.00467', said)?.title).toBe(''),
  );
});
