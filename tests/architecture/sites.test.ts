import { describe, expect, test } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { manifestFor } from '../../scripts/manifest.ts';
import { sites } from '../../src/sites/index.ts';
import { sourceFiles } from './source-files.ts';

const described = sourceFiles(/\.ts$/).filter(({ path, text }) => /^sites\//.test(path) && /= defineSite\(/.test(text));

test('every site that is described is in the list, under the name of its file', () => {
  expect(described.map(({ path }) => path.slice('sites/'.length, -'.ts'.length))).toEqual(
    sites.map(({ id }) => id).toSorted(),
  );
});

const named = (optional: boolean): string[] =>
  sites.filter((site) => (site.optional === true) === optional).flatMap(({ matches }) => matches);

describe('the manifest names the sites of the list, all of them and no others', () => {
  test('in host_permissions', () => {
    expect(manifest.host_permissions.toSorted()).toEqual(named(false).toSorted());
  });

  test('in the scripts of pages', () => {
    const scripts = manifestFor('chromium').content_scripts;
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(named(false).toSorted());
  });
});
