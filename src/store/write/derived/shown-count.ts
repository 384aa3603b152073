import { saysSomething } from '../../../core/annotation.ts';
import type { Library } from '../../schema.ts';
import { readWriter } from '../rows/writer.ts';
import type { DerivedTable } from './derived-table.ts';

/** How many annotations are shown. Like the counts of tags it is made in one transaction. */
export const shownCountTable: DerivedTable = {
  name: 'shown count',
  fills: ['meta.shown'],
  compare: async (library) => {
    const [writer, { shown }] = await Promise.all([library.meta.get('writer'), countShown(library)]);
    return (writer?.shown ?? 0) === shown ? [] : [{ of: 'shown count', key: '', is: 'wrong' }];
  },
  rebuildPage: async (library) => {
    const [writer, { shown, papers }] = await Promise.all([readWriter(library), countShown(library)]);
    if (writer.shown !== shown) await library.meta.put({ ...writer, shown });
    return { next: undefined, papers };
  },
};

async function countShown(library: Library): Promise<{ shown: number; papers: number }> {
  let [shown, papers] = [0, 0];
  await library.annotations.each((row) => {
    papers += 1;
    if (saysSomething(row)) shown += 1;
  });
  return { shown, papers };
}
