import { expect, test } from 'vitest';
import { withImplied } from '../../../src/core/ids/contained-ids.ts';
import { withImplying } from '../../../src/core/ids/implied-ids.ts';
import { parsePaperId } from '../../../src/core/ids/paper-id.ts';

const idOf = (text: string) => parsePaperId(text) ?? expect.fail(`${text} is no id.`);

test.each([
  ['10.18653/v1/2020.acl-main.405', 'acl:2020.acl-main.405'],
  ['10.18653/v1/P18-1245', 'acl:P18-1245'],
  ['10.3115/v1/D14-1162', 'acl:D14-1162'],
  ['https://doi.org/10.18653/V1/2023.FINDINGS-ACL.382', 'acl:2023.findings-acl.382'],
])('%s says %s, which would be said by it', (doi, acl) => {
  expect(withImplied([idOf(doi)])).toEqual([idOf(doi), acl]);
  expect(withImplied([idOf(acl), idOf(doi)])).toEqual([acl, idOf(doi)]);
  expect(withImplying([idOf(acl)])).toContain(idOf(doi));
});

// Volumes, front matter and what ACM counted itself have no number of a paper in the Anthology.
test.each([
  '10.18653/v1/2026.acl-long',
  '10.18653/v1/P18-1000',
  '10.3115/1073083.1073135',
  '10.1145/3292500.3330701',
  'arxiv:2606.00467',
  'acl:P18-1245',
])('%s says no other', (text) => {
  expect(withImplied([idOf(text)])).toEqual([idOf(text)]);
});
