import { type Annotation, namesOf } from '../../../core/annotation.ts';
import { withImplied } from '../../../core/ids/contained-ids.ts';
import type { PaperId } from '../../../core/ids/paper-id.ts';
import type { Stamp } from '../../../core/stamp.ts';
import type { Library, LinkRow } from '../../schema.ts';

/** What was joined, and into what. */
export interface NewLink {
  stamp: Stamp;
  by: LinkRow['by'];
  before: Annotation[];
  after: Annotation;
}

/** Whether joining gave a paper an id that it did not have, and that none of its ids says. */
export function isNews({ before, after }: Pick<NewLink, 'before' | 'after'>): boolean {
  const known = new Set<PaperId>(before.length === 1 ? withImplied(before.flatMap(namesOf)) : []);
  return namesOf(after).some((name) => !withImplied([name]).some((said) => known.has(said)));
}

/** Remembers what was before a link, so that it can be taken back. Call before the change is written. */
export async function rememberLink(library: Library, { stamp, by, before, after }: NewLink): Promise<void> {
  const papers = await library.papers.bulkGet(before.map(({ id }) => id));
  const papersBefore = papers.filter((paper) => paper !== undefined);
  await library.links.add({ stamp, what: 'link', by, names: namesOf(after), before, papersBefore, after });
}
