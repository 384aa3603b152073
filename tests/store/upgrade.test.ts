import { expect, it } from 'vitest';
import { parseQuery } from '../../src/core/query/query.ts';
import { countBinned } from '../../src/store/read.ts';
import { loadBin, search } from '../../src/store/search.ts';
import { emptyBin } from '../../src/store/write/bin/empty-bin.ts';
import { olderLibrary } from './older-library.ts';
import { dump, edit, testLibrary, testPaper, tick } from './test-library.ts';

const [paper, other] = [testPaper('arxiv:2606.00467'), testPaper('arxiv:2606.00468')];

it('a library of before the bin could be seen is whole, and what lies in its bin is seen and goes in its time', async () => {
  const source = testLibrary();
  await edit(source, other, { kind: 'setNote', note: 'stays', base: '' });
  await edit(source, paper, { kind: 'setNote', note: 'secret', base: '' });
  await edit(source, paper, { kind: 'delete' });
  const rows = await dump(source);
  const library = testLibrary(await olderLibrary(3, rows));
  expect(await dump(library)).toEqual(rows);
  expect(await countBinned(library)).toBe(1);
  expect(search(await loadBin(library), parseQuery('secret in:bin'))).toEqual([paper.id]);
  const now = tick();
  for (const days of [24, 31]) await emptyBin(library, now + days * 86_400_000);
  expect(JSON.stringify(await dump(library))).not.toMatch(/secret|2606.00467/);
  expect(await library.annotations.toArray()).toMatchObject([{ id: other.id, note: 'stays' }]);
});
