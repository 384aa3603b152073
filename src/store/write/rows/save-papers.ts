import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Paper } from '../../../core/paper.ts';
import { sameValue } from '../../../core/same-value.ts';
import { bestTitle } from '../../../core/text/title-label.ts';
import type { Library } from '../../schema.ts';

/** Facts of one paper: where they were kept, where they are to be kept, and what was read of it now. */
export interface PaperChange {
  from: PaperId[];
  id: PaperId;
  aliases: PaperId[];
  read: readonly Paper[];
}

/** Adds what was read to the facts kept of each paper. */
export async function savePapers(library: Library, changes: readonly PaperChange[]): Promise<void> {
  const ids = [...new Set(changes.flatMap(({ from, id }) => [...from, id]))];
  const found = await library.papers.bulkGet(ids);
  const kept = new Map(ids.map((id, at) => [id, found[at]]));
  const puts: Paper[] = [];
  const gone: PaperId[] = [];
  for (const change of changes) {
    const old = [...change.from, change.id].map((id) => kept.get(id)).filter((paper) => paper !== undefined);
    const [first, ...later] = [...old, ...change.read];
    if (first === undefined) continue;
    const merged = { ...later.reduce(withNewer, first), id: change.id, aliases: change.aliases };
    if (!sameValue(kept.get(change.id), merged)) puts.push(merged);
    kept.set(change.id, merged);
    gone.push(...change.from.filter((id) => id !== change.id && kept.get(id) !== undefined));
  }
  if (puts.length > 0) await library.papers.bulkPut(puts);
  if (gone.length > 0) await library.papers.bulkDelete(gone);
}

/** A later reading wins, but a poorer page never takes away what a richer one showed. */
function withNewer(older: Paper, newer: Paper): Paper {
  return {
    ...older,
    ...newer,
    title: bestTitle(newer.title, older.title),
    authors: newer.authors.length < older.authors.length ? older.authors : newer.authors,
  };
}
