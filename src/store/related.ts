import { namesOf, saysSomething } from '../core/annotation.ts';
import type { PaperLink, Related } from '../core/editing.ts';
import { compareStrength, type PaperId } from '../core/ids/paper-id.ts';
import { areApart } from '../core/merging/apart.ts';
import type { Paper } from '../core/paper.ts';
import { mayShareFirstAuthor, titleKey } from '../core/text/title-key.ts';
import { findLinks } from './find-links.ts';
import { findRows } from './find-rows.ts';
import type { Library, LinkRow, PartingRow } from './schema.ts';

/** What is known of other records of a paper: how it was linked, which paper may be the same, what version its note is of. */
export async function getRelated(library: Library, paper: Paper): Promise<Related> {
  const [row] = await findRows(library, [paper.id]);
  const names = row === undefined ? [paper.id] : namesOf(row);
  const { links, partings } = await findLinks(library, names);
  const link = links.map((each) => shownLink(each, paper.id, names)).findLast((each) => each !== undefined);
  return {
    link: link ?? null,
    // A paper in the bin is not joined to one outside it.
    twin: row?.deleted === undefined ? await findTwin(library, paper, names, partings) : null,
    noteVersion: row?.noteVersion ?? null,
  };
}

/**
 * A link is worth mentioning where it put the words of two papers together, or where it is the reason that words stand
 * beside this paper at all.
 */
function shownLink(link: LinkRow, id: PaperId, names: readonly PaperId[]): PaperLink | undefined {
  const said = link.before.filter(saysSomething);
  const mine = link.before.find((part) => namesOf(part).includes(id));
  if (said.length < 2 && (mine !== undefined || !link.names.includes(id))) return undefined;
  const others = link.before.filter((part) => part !== mine).flatMap(namesOf);
  const [other] = others.filter((name) => names.includes(name) && name !== id).sort(compareStrength);
  return other === undefined ? undefined : { stamp: link.stamp, other };
}

/** Asks the index of title keys, and of rows with that title takes the one that was changed last. */
async function findTwin(
  library: Library,
  paper: Paper,
  names: readonly PaperId[],
  partings: readonly PartingRow[],
): Promise<PaperId | null> {
  const key = titleKey(paper.title);
  if (key === undefined) return null;
  const parts = partings.map((parting) => parting.parts);
  const rows = await library.annotations.where('titleKey').equals(key).toArray();
  const twins = rows.filter(
    ({ id, authors }) =>
      !names.includes(id) &&
      mayShareFirstAuthor(paper.authors[0] ?? '', authors[0] ?? '') &&
      !areApart(names, [id], parts),
  );
  return twins.sort((a, b) => b.updated - a.updated || (a.id < b.id ? 1 : -1))[0]?.id ?? null;
}
