import type { Paper } from '../../src/core/paper.ts';
import { dump, testLibrary, testPaper } from './test-library.ts';

/**
 * Ids in a form that nobody writes any more cannot be made. These stand for them while a library is filled, and are replaced
 * by them in what it holds.
 */
const stands: ReadonlyArray<readonly [stand: string, older: string]> = [
  ['10.18653/v9/', '10.18653/v1/'],
  ['journals/corr/abx-', 'journals/corr/abs-'],
  ['.zslash', '/'],
  ['.zmarkup', '</a>'],
];

/** An id in an older form as it stands in tests, that form, and what it is now. */
export const older = {
  acl: {
    stand: 'doi:10.18653/v9/2020.acl-main.405',
    was: 'doi:10.18653/v1/2020.acl-main.405',
    is: 'acl:2020.acl-main.405',
  },
  arxiv: {
    stand: 'dblp:journals/corr/abx-2606-00467',
    was: 'dblp:journals/corr/abs-2606-00467',
    is: 'arxiv:2606.00467',
  },
  slash: { stand: 'doi:10.1145/1234567.zslash', was: 'doi:10.1145/1234567/', is: 'doi:10.1145/1234567' },
  markup: { stand: 'doi:10.1145/1234567.zmarkup', was: 'doi:10.1145/1234567</a>', is: 'doi:10.1145/1234567' },
} as const;

export const standing = (name: keyof typeof older): Paper =>
  testPaper(older[name].stand, { title: `The paper ${name}` });

/** `value` with the older ids that stood in it. */
export const asOlder = <Value>(value: Value): Value =>
  JSON.parse(stands.reduce((text, [stand, was]) => text.replaceAll(stand, was), JSON.stringify(value)));

/** What `library` holds as an earlier version would have written it. */
export async function olderLibrary(library: ReturnType<typeof testLibrary>): Promise<ReturnType<typeof testLibrary>> {
  const rows = asOlder(await dump(library));
  const copy = testLibrary();
  for (const [table, all] of Object.entries(rows)) await copy.table(table).bulkAdd(all);
  await copy.meta.toCollection().modify((writer) => {
    delete writer.ids;
  });
  return copy;
}
