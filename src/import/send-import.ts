import { importPages } from '../files/import-pages.ts';
import { callUntilAnswered, patienceWithFiles } from '../messages/client.ts';
import type { Sending } from './import-state.ts';

/**
 * Sends the entries of a file to the worker, in parts. May be repeated: it sends every part again, and the worker passes over the
 * parts that it has.
 * @returns whether the worker has all parts; the tab may be closed from then on
 */
export async function sendImport({ batch, file, putBack, entries }: Sending): Promise<boolean> {
  const request = { batch, file, putBack, total: entries.length };
  if (!(await callUntilAnswered('library.beginImport', request)).ok) return false;
  let page = 0;
  let sent = 0;
  for (const some of importPages(entries)) {
    sent += some.length;
    const takes = { batch, page, entries: some, isLast: sent === entries.length };
    const answer = await callUntilAnswered('library.importPage', takes, undefined, patienceWithFiles);
    if (!answer.ok || !answer.value.kept) return false;
    page += 1;
  }
  return true;
}
