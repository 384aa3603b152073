import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankAnnotation } from '../../../src/core/annotation.ts';
import { knownSchemes } from '../../../src/core/ids/known-schemes.ts';
import { parseKeptId } from '../../../src/core/ids/paper-id.ts';
import { paperUrl } from '../../../src/core/ids/paper-url.ts';
import type { Scheme } from '../../../src/core/ids/schemes/scheme.ts';
import { parseQuery } from '../../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../../src/core/query/query-match.ts';
import { bibtex } from '../../../src/formats/bibtex.ts';
import { csv } from '../../../src/formats/csv.ts';
import { json } from '../../../src/formats/json.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { written } from '../../formats/written.ts';
import { type SchemeFile, schemeGaps } from '../../support/scheme-gaps.ts';

const folder = path.resolve(import.meta.dirname, '../../../src/core/ids/schemes');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && file !== 'scheme.ts')
  .map((file) => file.slice(0, -'.ts'.length));

async function fileOf(name: string): Promise<SchemeFile> {
  const others = await import(`${folder}/${name}.ts`);
  return {
    name,
    scheme: Object.values<Scheme>(others).find((one) => typeof one === 'object' && 'read' in one),
    exported: Object.keys(others),
  };
}

const files = await Promise.all(names.map(fileOf));

describe('each scheme says all of itself', () => {
  test.each(files)('$name', (file) => {
    expect(schemeGaps(file)).toEqual([]);
  });

  test('and is in the list', () => {
    expect(knownSchemes.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });
});

describe('what a scheme lacks is said in a sentence', () => {
  const readGazette = (): undefined => undefined;
  const blank: Scheme = {
    name: 'gazette',
    strength: 180,
    label: '',
    read: readGazette,
    address: () => '',
    examples: [],
  };
  const gapsOf = (scheme: Scheme | undefined, ...examples: Array<[string, string]>): string =>
    schemeGaps({ name: 'gazette', scheme: scheme && { ...scheme, examples }, exported: ['readGazette'] }).join('\n');

  test('a file without a scheme', () => {
    expect(gapsOf(undefined)).toBe(
      'src/core/ids/schemes/gazette.ts: export one scheme, an object of the type `Scheme`.',
    );
  });

  test('a line in the list, a strength, a label, examples', () => {
    expect(gapsOf(blank).split('\n')).toEqual(
      [
        'add its line to src/core/ids/schemes/index.ts.',
        'give `strength` a number of its own; `doi` has 180 too.',
        'say in `label` what people call these ids.',
        'add our own form to `examples`: `gazette:…` with its value.',
        'add an address to `examples`.',
      ].map((gap) => `src/core/ids/schemes/gazette.ts: ${gap}`),
    );
    expect(gapsOf({ ...blank, strength: 0 })).toContain('give `strength` a number above 0.');
    expect(gapsOf({ ...blank, name: 'Gazette' })).toContain('write `name` in small letters');
    expect(gapsOf({ ...blank, name: 'journal' })).toContain('name the file for the scheme, `journal.ts`.');
  });

  test('an example that is not read, or is read as another id', () => {
    expect(gapsOf(blank, ['gazette:7', '7'])).toContain(
      '`read` gives nothing for gazette:7; the example says gazette:7.',
    );
    const greedy: Scheme = { ...blank, read: () => ({ id: 'gazette:7' }) };
    expect(gapsOf(greedy, ['PMC12', '7'])).toContain('PMC12 is read as pmcid:12 by a stronger scheme');
  });

  test('an address that does not lead back', () => {
    const arxiv = knownSchemes.find(({ name }) => name === 'arxiv') ?? expect.unreachable();
    const lost: Scheme = { ...arxiv, label: 'Other', address: (value) => `https://example.org/${value}` };
    const gaps = schemeGaps({ name: 'arxiv', scheme: lost, exported: [] }).join('\n');
    expect(gaps).toContain('export the function `read` by its own name.');
    expect(gaps).toContain('`address` gives https://example.org/2606.00467, which is not read as arxiv:2606.00467.');
    expect(gaps).toContain('arxiv:2606.00467 is not shown with its `label`.');
  });
});

/** Every example that is read; what is wrong with others is said above. */
const examples = knownSchemes.flatMap((scheme) =>
  scheme.examples.flatMap(([form, value]) => {
    const id = parseKeptId(form);
    return id === undefined ? [] : { id, value, scheme };
  }),
);

describe.each(examples)('$id', ({ id, value, scheme }) => {
  const annotation = blankAnnotation({ id, aliases: [], title: 'A title', authors: [] }, 0);

  test('is found by its scheme and by the host of its address', () => {
    const finds = (query: string): boolean => matchesQuery(parseQuery(query), searchable(annotation));
    expect(finds(`site:${scheme.name}`)).toBe(true);
    const address = paperUrl(id);
    if (address !== undefined) expect(finds(`site:${new URL(address).hostname}`)).toBe(true);
    expect(finds(`site:${scheme.site ?? scheme.name}`)).toBe(true);
  });

  test('is written to each kind of file', async () => {
    const entries = [{ annotation }];
    const address = paperUrl(id)?.replaceAll('(', '%28').replaceAll(')', '%29');
    for (const format of address === undefined ? [] : [bibtex, csv, markdown])
      expect(await written(format, entries)).toContain(address);
    for (const format of [csv, json]) expect(await written(format, entries)).toContain(id);
    const fields = scheme.bibtex?.(value) ?? {};
    for (const [name, text] of Object.entries(fields))
      expect(await written(bibtex, entries)).toContain(`${name} = {${text}}`);
  });
});
