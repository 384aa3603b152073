import { type Annotation, saysSomething } from '../../../core/annotation.ts';
import { titleKey } from '../../../core/text/title-key.ts';
import type { AnnotationRow } from '../../schema.ts';
import type { DerivedTable, Difference } from './derived-table.ts';
import { rowsAfter } from './rows-after.ts';

type RowFields = Pick<AnnotationRow, 'shown' | 'titleKey'>;

/** The fields of a row that its indexes need, computed from its annotation. A row that no list shows has none of them. */
export function rowFields(annotation: Annotation): RowFields {
  if (!saysSomething(annotation)) return {};
  const key = titleKey(annotation.title);
  return { shown: annotation.updated, ...(key === undefined ? {} : { titleKey: key }) };
}

/** The indexes of the newest annotations and of the same title. */
export const rowFieldsTable: DerivedTable = {
  name: 'row fields',
  fills: ['annotations.shown', 'annotations.titleKey'],
  compare: async (library) => {
    const differences: Difference[] = [];
    await library.annotations.each((row) => {
      const is = differenceOf(row);
      if (is !== undefined) differences.push({ of: 'row fields', key: row.id, is });
    });
    return differences;
  },
  rebuildPage: async (library, after) => {
    const { rows, next } = await rowsAfter(library, after);
    const wrong = rows.filter((row) => differenceOf(row) !== undefined);
    if (wrong.length > 0) {
      await library.annotations.bulkPut(
        wrong.map(({ shown: _shown, titleKey: _titleKey, ...row }) => ({ ...row, ...rowFields(row) })),
      );
    }
    return { next, papers: rows.length };
  },
};

function differenceOf(row: AnnotationRow): Difference['is'] | undefined {
  const right = rowFields(row);
  const fields = ['shown', 'titleKey'] as const;
  if (fields.some((field) => row[field] === undefined && right[field] !== undefined)) return 'missing';
  if (fields.some((field) => row[field] !== undefined && right[field] === undefined)) return 'extra';
  return fields.some((field) => row[field] !== right[field]) ? 'wrong' : undefined;
}
