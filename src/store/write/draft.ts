import { namesOf } from '../../core/annotation.ts';
import type { Draft } from '../../core/draft.ts';
import type { PaperId } from '../../core/ids/paper-id.ts';
import { findRows } from '../find-rows.ts';
import type { Library } from '../schema.ts';
import { inTransaction } from './rows/transaction.ts';

/** Keeps what is typed. Of two drafts of one paper the one typed last stays, whichever arrives last. */
export const putDraft = (library: Library, draft: Draft): Promise<void> =>
  inTransaction(library, async () => {
    const kept = await library.drafts.get(draft.id);
    if (kept === undefined || kept.at <= draft.at) await library.drafts.put(draft);
  });

/** Forgets what was typed of a paper, under any of its ids. */
export const dropDraft = (library: Library, id: PaperId): Promise<void> =>
  inTransaction(library, async () => {
    const rows = await findRows(library, [id]);
    await library.drafts.bulkDelete([id, ...rows.flatMap(namesOf)]);
  });
