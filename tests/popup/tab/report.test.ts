import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/popup/tab/report.ts';

const facts = {
  version: '0.1.0',
  site: 'arxiv',
  address: 'https://reader:secret@arxiv.org/search/?query=my+diagnosis#results',
  recognised: 'nothing',
  found: 0,
  kept: 412,
};

describe('a report of a page that was not recognised', () => {
  it('says what helps to mend the site', () => {
    expect(reportText(facts)).toBe(
      [
        'Tagalong 0.1.0',
        'Site: arxiv',
        'Page: https://arxiv.org/search/',
        'Recognised: nothing',
        'Papers found: 0',
        'Papers in the library: 412',
        '',
      ].join('\n'),
    );
  });

  it('says nothing of what the user searched, and not who they are', () => {
    expect(reportText(facts)).not.toMatch(/diagnosis|secret|reader|results/);
  });

  it('survives an address that is none', () => {
    expect(reportText({ ...facts, address: 'about blank?q=secret' })).toContain('Page: unknown');
  });
});
