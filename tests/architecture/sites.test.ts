import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { sites } from '../../src/sites/index.ts';
import { sourceFiles } from './source-files.ts';

const described = sourceFiles(/\.ts$/).filter(
  ({ path, text }) => /^sites\//.test(path) && /= defineSite\(\{/.test(text),
);
const patterns = sites.flatMap(({ matches }) => matches);

test('every site that is described is in the list, under the name of its file', () => {
  expect(described.map(({ path }) => path.slice('sites/'.length, -'.ts'.length))).toEqual(
    sites.map(({ id }) => id).toSorted(),
  );
});

describe('the manifest names the sites of the list, all of them and no others', () => {
  test.each([
    ['host_permissions', manifest.host_permissions],
    ['content_scripts', manifest.content_scripts.flatMap(({ matches }) => matches)],
    ['web_accessible_resources', manifest.web_accessible_resources.flatMap(({ matches }) => matches)],
  ])('%s', (_, named) => {
    expect(named.toSorted()).toEqual(patterns.toSorted());
  });

  test('frame-ancestors of its content security policy', () => {
    const ancestors = /frame-ancestors 'self' ([^;]+)/.exec(manifest.content_security_policy.extension_pages)?.[1];
    const origins = patterns.map((pattern) => pattern.replace(/\/\*$/, ''));
    expect(ancestors?.split(' ').toSorted()).toEqual(origins.toSorted());
  });
});
