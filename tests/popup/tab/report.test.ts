import { describe, expect, it } from 'vitest';
import { reportText } from '../../../src/popup/tab/report.ts';

const facts = {
  version: '0.1.0',
  site: 'arxiv',
  address: 'https://reader:secret@arxiv.org/search/?query=my+diagnosis#results',
  recognised: 'nothing',
  found: 0,
  savedCount: 412,
};

describe('a report of a page that was not recognised', () => {
  it('has the facts that help to mend the site', () => {
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

  it('has no words that the user searched for, and no name of the user', () => {
    expect(reportText(facts)).not.toMatch(/diagnosis|secret|reader|results/);
  });

  it('says that the address is unknown where it is no address', () => {
    expect(reportText({ ...facts, address: 'about blank?q=secret' })).toContain('Page: unknown');
  });
});
