import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../src/core/query/query.ts';
import { matchesQuery, searchable } from '../../src/core/query/query-match.ts';
import { countAnnotations, latestAnnotations, libraryEntries, tagUses } from '../../src/store/read.ts';
import type { Library } from '../../src/store/schema.ts';
import { loadIndex, search } from '../../src/store/search.ts';
import { writeImportPage } from '../../src/store/write/batches/import-page.ts';
import { entry } from '../formats/library-arbitrary.ts';
import { edit, opId, testLibrary, testPaper, tick } from './test-library.ts';

const queries = [
  '',
  'reward',
  'réward',
  '"reward model"',
  'tag:rl',
  '-tag:rl',
  'tag:"two words"',
  'has:note',
  '-has:note',
  'has:tag',
  'status:later',
  'status:none',
  'is:star',
  '-is:star',
  'site:arxiv',
  'before:2026-06',
  'after:2026-06-12',
  'the -a',
  'arxiv:2606.00467',
  'https://arxiv.org/abs/2606.00467',
  'e tag:a',
  'i o u',
  'tag:rl OR has:note',
  '(status:later OR -has:tag) a',
  'author:a',
  'org:a OR venue:a',
  'has:code',
  'code:http',
  'year:2000..2030',
  'published:2026-06',
  'published<2026-06-12',
  'upvotes>=0',
  'authors>2',
  'id:arxiv',
];

/** All that say something, newest first, by reading every row. */
async function everyAnnotation(library: Library) {
  const all = [];
  for await (const known of libraryEntries(library)) all.push(known);
  return all.sort(({ annotation: a }, { annotation: b }) => b.updated - a.updated || (a.id < b.id ? 1 : -1));
}

async function expectSearchIsFilter(library: Library): Promise<number> {
  const [index, all] = [await loadIndex(library), await everyAnnotation(library)];
  expect(await countAnnotations(library)).toBe(all.length);
  let found = 0;
  for (const text of queries) {
    const query = parseQuery(text);
    const naive = all
      .filter(({ annotation, paper }) => matchesQuery(query, searchable(annotation, paper)))
      .map(({ annotation: { id } }) => id);
    expect([text, search(index, query)]).toEqual([text, naive]);
    found += naive.length;
  }
  return found;
}

it('the packed column finds the same papers, in the same order, as a look at every row', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(entry(), { minLength: 12, maxLength: 30 }), async (entries) => {
      const library = testLibrary();
      await writeImportPage(library, { op: opId(), batch: opId(), entries }, tick());
      found += await expectSearchIsFilter(library);
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(1_000);
});

const small: fc.Arbitrary<[number, Parameters<typeof edit>[2]]> = fc.tuple(
  fc.integer({ min: 0, max: 5 }),
  fc.oneof(
    fc.constantFrom('rl', 'rl/dpo', 'Two words', 'a').map((tag) => ({ kind: 'addTag', tag }) as const),
    fc.constantFrom('rl', 'RL/DPO', 'a').map((tag) => ({ kind: 'removeTag', tag }) as const),
    fc
      .constantFrom('Réward models\tand tabs', 'the end', '')
      .map((note) => ({ kind: 'setNote', note, base: note }) as const),
    fc.constantFrom('later', null).map((status) => ({ kind: 'setStatus', status }) as const),
    fc.boolean().map((star) => ({ kind: 'setStar', star }) as const),
    fc.constantFrom({ kind: 'delete' } as const, { kind: 'restore' } as const),
  ),
);
const names = ['arxiv:2606.00467', 'doi:10.1145/1', 'acl:P18-1245', 'pmid:1', 'arxiv:2606.00468', 'doi:10.1145/2'];

it('stays in step through any edits, moves to other names and merges, and so do the counts of tags', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(small, fc.constantFrom(...names)), { maxLength: 25 }), async (edits) => {
      const library = testLibrary();
      for (const [[which, what], alias] of edits) {
        const id = names[which] ?? alias;
        await edit(library, testPaper(id, { aliases: what.kind === 'addTag' && alias !== id ? [alias] : [] }), what);
      }
      await expectSearchIsFilter(library);
      const counts = new Map<string, number>();
      for (const {
        annotation: { tags },
      } of await everyAnnotation(library))
        for (const tag of tags) counts.set(tag.toLowerCase(), (counts.get(tag.toLowerCase()) ?? 0) + 1);
      const kept = (await tagUses(library)).map(({ tag, count }) => [tag.toLowerCase(), count] as const);
      expect(new Map(kept)).toEqual(counts);
    }),
    { numRuns: 150 },
  );
});

it('spreads over chunks of at most 256 lines, and a page after a page gives every paper once', async () => {
  const library = testLibrary();
  const ids = Array.from({ length: 600 }, (_, at) => `arxiv:2606.${String(at).padStart(5, '0')}`);
  const entries = ids.map((id) => {
    const { aliases, authors: _, ...facts } = testPaper(id);
    const fields = { ...facts, aliases, authors: [], tags: ['all'], note: '', star: false, sites: [] };
    return { annotation: { ...fields, created: 5, updated: 5, stamps: { tags: [] } } };
  });
  await writeImportPage(library, { op: opId(), batch: opId(), entries: entries.slice(0, 500) }, tick());
  await writeImportPage(library, { op: opId(), batch: opId(), entries: entries.slice(500) }, tick());
  const sizes = (await library.search.toArray()).map(({ lines }) => lines.split('\n').length);
  expect(sizes).toEqual([256, 256, 88]);

  const seen: string[] = [];
  let page = await latestAnnotations(library, 70);
  while (page.length > 0) {
    seen.push(...page.map(({ id }) => id));
    page = await latestAnnotations(library, 70, page.at(-1));
  }
  expect(seen).toEqual(ids.toReversed());
  expect(search(await loadIndex(library), parseQuery('tag:all'))).toHaveLength(600);
});
