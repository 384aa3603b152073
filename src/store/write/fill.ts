import { type Annotation, namesOf, saysSomething } from '../../core/annotation.ts';
import type { Paper } from '../../core/paper.ts';
import { sameValue } from '../../core/same-value.ts';
import { bestTitle, isTitleLabel } from '../../core/text/title-label.ts';
import { findRows } from '../find-rows.ts';
import { annotationOf } from '../read.ts';
import type { AnnotationRow, Library } from '../schema.ts';
import { withFacts } from './edit.ts';
import { saveRows } from './rows/save-rows.ts';
import { inTransaction, type Written } from './rows/transaction.ts';
import { readWriter } from './rows/writer.ts';

const nothing: Written<{ filled: boolean }> = { value: { filled: false }, ids: [] };

/**
 * Fills in what is missing of an annotated paper without a title, which was known by its address alone or by a label such as
 * `PDF`, from a page that shows its title. Of a paper that has one nothing changes, and what is known stays in any case. It is no edit: nothing is
 * there to be taken back.
 * @param paper its aliases are left alone: `papers.reportSame` reports them
 */
export async function writeFilled(library: Library, paper: Paper): Promise<Written<{ filled: boolean }>> {
  // To find out that there is nothing to fill in takes no transaction that writes.
  if (isTitleLabel(paper.title) || (await namelessRow(library, paper)) === undefined) return nothing;
  return inTransaction(library, async () => {
    const [writer, row] = await Promise.all([readWriter(library), namelessRow(library, paper)]);
    if (row === undefined) return nothing;
    const before = annotationOf(row);
    const after = withFacts(before, paper);
    await Promise.all([
      fillPaper(library, after, paper).then(() => saveRows(library, writer, [{ stored: [row], becomes: [after] }])),
      fillRemembered(library, before, after),
    ]);
    return { value: { filled: true }, ids: namesOf(after) };
  });
}

const namelessRow = async (library: Library, { id }: Paper): Promise<AnnotationRow | undefined> =>
  (await findRows(library, [id])).find((row) => isTitleLabel(row.title) && saysSomething(row));

async function fillPaper(library: Library, { id, aliases }: Annotation, paper: Paper): Promise<void> {
  const kept = await library.papers.get(id);
  const authors = kept === undefined || kept.authors.length === 0 ? paper.authors : kept.authors;
  await library.papers.put({
    ...paper,
    ...kept,
    title: bestTitle(kept?.title ?? '', paper.title),
    authors,
    id,
    aliases,
  });
}

/** What a batch or a link made, and nobody edited since, still counts as that: it can be taken back exactly. */
async function fillRemembered(library: Library, before: Annotation, after: Annotation): Promise<void> {
  await library.batchChanges
    .where('id')
    .equals(before.id)
    .modify((row) => {
      if (sameValue(row.after, before)) row.after = after;
    });
  await library.links
    .where('names')
    .equals(before.id)
    .modify((row) => {
      if (row.what === 'link' && sameValue(row.after, before)) row.after = after;
    });
}
