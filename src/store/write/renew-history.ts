import type { Annotation } from '../../core/annotation.ts';
import type { Draft } from '../../core/draft.ts';
import { isKeepable } from '../../core/draft.ts';
import { mergeAnnotations } from '../../core/merge.ts';
import type { PaperId } from '../../core/paper-id.ts';
import { isOutdated, renewed, renewedId } from '../../core/renewed-id.ts';
import { findLinks } from '../find-links.ts';
import { namesOf } from '../find-rows.ts';
import type { ImportedRow, Library, LinkRow, PartingRow } from '../schema.ts';
import { isNews } from './remember-link.ts';
import { underStrongest } from './working-rows.ts';

/**
 * Gives what was done to papers, and is typed of them, the ids of now.
 * @param names of these papers, as they were and are written
 * @param target what one is called now that was called so
 */
export async function renewHistory(
  library: Library,
  names: readonly PaperId[],
  target: (name: PaperId) => PaperId,
): Promise<void> {
  const old = names.filter(isOutdated);
  await renewEdits(library, old, target);
  await renewImports(library, names, target);
  await renewLinks(library, names);
  for (const name of old) await renewDraft(library, name, target(name));
}

async function renewEdits(library: Library, old: PaperId[], target: (name: PaperId) => PaperId): Promise<void> {
  await library.edits
    .where('id')
    .anyOf(old)
    .modify((row) => {
      if (row.what !== 'edit') return;
      row.id = target(row.id);
      if (row.undoable !== undefined) row.undoable = row.id;
    });
  await library.edits
    .where('undone.id')
    .anyOf(old)
    .modify((row) => {
      if (row.what === 'undo' && row.undone !== null) row.undone.id = target(row.undone.id);
    });
}

async function renewImports(
  library: Library,
  names: readonly PaperId[],
  target: (name: PaperId) => PaperId,
): Promise<void> {
  const rows = await library.imported
    .where('id')
    .anyOf([...names])
    .toArray();
  const kept = new Map<string, ImportedRow>();
  for (const row of rows) {
    const { batch, undone } = row;
    const id = isOutdated(row.id) ? target(row.id) : row.id;
    const other = kept.get(`${batch} ${id}`);
    const after = renewedAnnotation(row.after);
    kept.set(`${batch} ${id}`, {
      batch,
      id,
      before: onePerPaper([...(other?.before ?? []), ...row.before]),
      papersBefore: [...(other?.papersBefore ?? []), ...row.papersBefore.map(renewed)],
      after: other === undefined ? after : mergeAnnotations(other.after, after),
      undone: undone && (other?.undone ?? true),
    });
  }
  await library.imported.bulkDelete(rows.map(({ batch, id }) => [batch, id]));
  await library.imported.bulkPut([...kept.values()]);
}

async function renewLinks(library: Library, names: readonly PaperId[]): Promise<void> {
  const { links, partings } = await findLinks(library, names);
  for (const row of [...links.map(renewedLink), ...partings.map(renewedParting)]) {
    if (row.stands) await library.links.put(row.row);
    else await library.links.delete(row.row.stamp);
  }
}

interface Standing {
  row: LinkRow | PartingRow;
  /** Whether it still says something: what joined two names of one id does not. */
  stands: boolean;
}

function renewedLink(link: LinkRow): Standing {
  const before = onePerPaper(link.before);
  const after = renewedAnnotation(link.after);
  const names = [...new Set(link.names.map(renewedId))];
  const row = { ...link, names, before, papersBefore: link.papersBefore.map(renewed), after };
  return { row, stands: isNews(row) };
}

/** A name that is in two parts now stays in the smaller one. */
function renewedParting(parting: PartingRow): Standing {
  const all = parting.parts.map((part) => [...new Set(part.map(renewedId))]);
  const bySize = all.toSorted((a, b) => a.length - b.length);
  const parts = all
    .map((part) => part.filter((name) => bySize.find((each) => each.includes(name)) === part))
    .filter((part) => part.length > 0);
  return { row: { ...parting, names: parts.flat(), parts }, stands: parts.length > 1 };
}

/** As a row of it becomes, so that what nobody edited since is known as that. */
const renewedAnnotation = (annotation: Annotation): Annotation => underStrongest(renewed(annotation), []);

/** The annotations under ids of now, those that have one in common joined: none could be kept beside the other. */
function onePerPaper(annotations: readonly Annotation[]): Annotation[] {
  const all: Annotation[] = [];
  for (const each of annotations.map(renewedAnnotation)) {
    const same = all.findIndex((other) => namesOf(other).some((name) => namesOf(each).includes(name)));
    const other = all[same];
    if (other === undefined) all.push(each);
    else all[same] = mergeAnnotations(other, each);
  }
  return all;
}

/** Of two drafts of one paper, what was typed in the older one follows in the later. */
async function renewDraft(library: Library, name: PaperId, id: PaperId): Promise<void> {
  const [draft, other] = await library.drafts.bulkGet([name, id]);
  if (draft === undefined) return;
  await library.drafts.delete(name);
  await library.drafts.put({ ...(other === undefined ? draft : joinedDraft(draft, other)), id });
}

function joinedDraft(a: Draft, b: Draft): Draft {
  const [older, later] = a.at <= b.at ? [a, b] : [b, a];
  if (later.note.includes(older.note)) return later;
  const both = { ...later, note: `${later.note}\n\n${older.note}`.trim() };
  return isKeepable(both) ? both : later;
}
