import type { PaperId } from '../../core/paper-id.ts';
import { isOutdated, renewed, renewedId } from '../../core/renewed-id.ts';
import { sameValue } from '../../core/same-value.ts';
import { findLinks } from '../find-links.ts';
import { findRows, namesOf } from '../find-rows.ts';
import { annotationOf } from '../read.ts';
import type { AnnotationRow, Library } from '../schema.ts';
import { gatherRenewed, type Renewed } from './gather-renewed.ts';
import { renewHistory } from './renew-history.ts';
import { savePapers } from './save-papers.ts';
import { saveRows } from './save-rows.ts';
import { inTransaction } from './transaction.ts';
import { readWriter } from './writer.ts';

/**
 * Gives the paper that an earlier version called `name`, and all that was done to it, the ids of now. Where that is the id
 * of another row as well, the two become one, and what both say is kept.
 * @param now milliseconds since 1970
 * @returns every id of what changed, old and new
 */
export const renewPaper = (library: Library, name: PaperId, now: number): Promise<PaperId[]> =>
  inTransaction(library, async () => {
    const { rows, names } = await connected(library, name);
    const writer = await readWriter(library);
    const { partings } = await findLinks(library, names);
    const parts = partings.map((parting) => parting.parts.map((part) => part.map(renewedId)));
    const gathered = gatherRenewed(rows, parts, { writer, now });
    const changes = gathered.filter(isChanged);
    await saveRows(
      library,
      writer,
      changes.map(({ stored, annotation }) => ({ stored, becomes: [annotation] })),
    );
    await renewHistory(library, names, (old) => targetOf(old, gathered));
    await renewPapers(library, names, gathered);
    return [...new Set([...names, ...gathered.flatMap(({ annotation }) => namesOf(annotation))])];
  });

/** The rows that any name leads to, as it was or is written, and all of their names. */
async function connected(library: Library, name: PaperId): Promise<{ rows: AnnotationRow[]; names: PaperId[] }> {
  let names = [name, renewedId(name)];
  for (;;) {
    const rows = await findRows(library, names);
    const all = new Set([...names, ...rows.flatMap(namesOf)].flatMap((each) => [each, renewedId(each)]));
    if (all.size === names.length) return { rows, names };
    names = [...all];
  }
}

const isChanged = ({ stored: [row, ...others], annotation }: Renewed): boolean =>
  row === undefined || others.length > 0 || !sameValue(annotationOf(row), annotation);

/** What a paper is called now that was called `name`; another one may have had the new name before. */
function targetOf(name: PaperId, gathered: readonly Renewed[]): PaperId {
  const id = renewedId(name);
  const holder = gathered.find(({ stored }) => stored.some((row) => namesOf(row).includes(name)));
  return holder === undefined || namesOf(holder.annotation).includes(id) ? id : holder.annotation.id;
}

/** The facts go along; those that no row has are only called anew. */
async function renewPapers(library: Library, names: readonly PaperId[], gathered: readonly Renewed[]): Promise<void> {
  await savePapers(
    library,
    gathered.map(({ stored, annotation: { id, aliases } }) => ({
      from: stored.map((row) => row.id),
      id,
      aliases,
      read: [],
    })),
  );
  for (const name of names.filter(isOutdated)) {
    const paper = await library.papers.get(name);
    if (paper === undefined) continue;
    const { id, aliases } = renewed(paper);
    await savePapers(library, [{ from: [name], id, aliases, read: [] }]);
  }
}
