import { type Annotation, blankAnnotation, namesOf, saysSomething } from '../../core/annotation.ts';
import { firstAuthors, knownAuthors } from '../../core/authors.ts';
import { applyEdit, type Edit, invertEdit, type OpId } from '../../core/edit.ts';
import type { Saved } from '../../core/editing.ts';
import { withImplied } from '../../core/ids/contained-ids.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { underStrongest } from '../../core/merging/under-strongest.ts';
import { type Paper, yearOf } from '../../core/paper.ts';
import { bestTitle } from '../../core/text/title-label.ts';
import { getAnnotations } from '../read.ts';
import type { Library } from '../schema.ts';
import { joinProven } from './links/join-proven.ts';
import { isNews, rememberLink } from './links/remember-link.ts';
import { savePapers } from './rows/save-papers.ts';
import { saveRows } from './rows/save-rows.ts';
import { inTransaction, type Written } from './rows/transaction.ts';
import { holdRows } from './rows/working-rows.ts';
import { readWriter, tick } from './rows/writer.ts';

/** One edit as it was asked for. */
export interface EditRequest {
  op: OpId;
  paper: Paper;
  edit: Edit;
  site: string;
}

/**
 * Writes one edit with all that hangs on it. A repeated op-id changes nothing and answers with what is kept now.
 * @param now milliseconds since 1970
 */
export const writeEdit = (library: Library, request: EditRequest, now: number): Promise<Written<Saved>> =>
  inTransaction(library, async () => {
    const { op, paper, edit, site } = request;
    const [repeated, writer, rows] = await Promise.all([
      library.edits.get(op),
      readWriter(library),
      holdRows(library, [paper.id, ...paper.aliases]),
    ]);
    if (repeated !== undefined) return keptNow(library, [paper.id]);
    const { ids, before, held } = await joinProven(library, rows, [paper.id, ...paper.aliases]);
    const stored = [...held.stored];
    const shown = { ...paper, aliases: ids.filter((id) => id !== paper.id) };
    const joined = underStrongest(held.annotation ?? blankAnnotation(shown, now), withImplied(ids));
    const link = {
      stamp: tick(writer, now),
      by: 'page',
      before: withBirth(before, paper, now),
      after: joined,
    } as const;
    if (isNews(link)) await rememberLink(library, link);
    const start = withFacts(joined, paper);
    const stamp = tick(writer, now);
    const after = withSeen(applyEdit(start, edit, stamp), request);
    const inverse = invertEdit(start, edit, after);
    const { id } = after;
    const facts = { from: stored.map((row) => row.id), id, aliases: after.aliases, read: [shown] };
    await Promise.all([
      savePapers(library, [facts]).then(() => saveRows(library, writer, [{ stored, becomes: [after] }])),
      library.edits.add({
        op,
        what: 'edit',
        id,
        site,
        edit,
        inverse,
        stamp,
        ...(inverse.length === 0 ? {} : { undoable: id }),
      }),
    ]);
    return { value: savedOf(after), ids: namesOf(after) };
  });

/** What an edit answers: null where nothing is left to show. */
export const savedOf = (annotation: Annotation): Saved => ({
  annotation: saysSomething(annotation) ? annotation : null,
});

/** The answer to a repeated write of these papers. */
export async function keptNow(library: Library, ids: readonly PaperId[]): Promise<Written<Saved>> {
  const [annotation] = await getAnnotations(library, ids);
  return { value: { annotation: annotation ?? null }, ids: annotation === undefined ? [...ids] : namesOf(annotation) };
}

/** Fills in what was not known of the paper when it was first annotated. */
export function withFacts(annotation: Annotation, paper: Paper): Annotation {
  const year = annotation.year ?? yearOf(paper);
  const { authorCount: _count, ...others } = annotation;
  return {
    ...others,
    ...knownAuthors(annotation, firstAuthors(paper)),
    title: bestTitle(annotation.title, paper.title),
    ...(year === undefined ? {} : { year }),
  };
}

/** A paper that is annotated for the first time can be linked by the same act: before, it had one id and no words. */
const withBirth = (before: Annotation[], paper: Paper, now: number): Annotation[] =>
  before.length > 0 ? before : [blankAnnotation({ ...paper, aliases: [] }, now)];

/** Where it was edited, and of which version of the paper the note is. */
function withSeen(annotation: Annotation, { edit, paper, site }: EditRequest): Annotation {
  const sites = annotation.sites.includes(site) ? annotation.sites : [...annotation.sites, site];
  const isOfVersion = edit.kind === 'setNote' && edit.note !== '' && paper.version !== undefined;
  return { ...annotation, sites, ...(isOfVersion ? { noteVersion: paper.version } : {}) };
}
