import type { PaperId } from '../../core/paper-id.ts';
import { isOutdated } from '../../core/renewed-id.ts';
import type { Library } from '../schema.ts';
import { renewPaper } from './renew-paper.ts';
import { inTransaction } from './transaction.ts';
import { idGeneration, readWriter } from './writer.ts';

/** Papers that open pages are told of in one message: each asks every tab. */
const toldAtOnce = 50;

/**
 * Takes over what an earlier version wrote under ids that have another form now, once in the life of a library. Each paper
 * is a transaction of its own: a worker that dies between two leaves the rest for the next one, which begins anew.
 * @param now milliseconds since 1970
 * @param changed called with the ids of some papers once they are on disk
 */
export async function renewIds(library: Library, now: () => number, changed: (ids: PaperId[]) => void): Promise<void> {
  const writer = await library.meta.get('writer');
  if (writer === undefined || writer.ids === idGeneration) return;
  const names = await outdatedNames(library);
  for (let at = 0; at < names.length; at += toldAtOnce) {
    const ids: PaperId[] = [];
    for (const name of names.slice(at, at + toldAtOnce)) ids.push(...(await renewPaper(library, name, now())));
    changed(ids);
  }
  await inTransaction(library, async () => {
    await library.meta.put({ ...(await readWriter(library)), ids: idGeneration });
  });
}

/** Every name that any table knows a paper by and that is written in another form now. */
async function outdatedNames(library: Library): Promise<PaperId[]> {
  const { annotations, papers, drafts, links, edits, imported } = library;
  const indexes = [
    annotations.orderBy('id'),
    annotations.orderBy('aliases'),
    papers.orderBy('id'),
    drafts.orderBy('id'),
    links.orderBy('names'),
    edits.orderBy('id'),
    edits.orderBy('undone.id'),
    imported.orderBy('id'),
  ];
  const names = new Set<unknown>();
  for (const index of indexes) for (const name of await index.uniqueKeys()) names.add(name);
  return [...names].filter(isOutdated);
}
