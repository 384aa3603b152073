import type { CallError } from '../core/call-error.ts';
import type { EditingApi, EditingStart } from '../core/editing.ts';
import type { PaperId } from '../core/ids/paper-id.ts';
import type { Result } from '../core/result.ts';
import { call, callUntilAnswered } from './client.ts';
import { newOpId } from './op-id.ts';
import { onAnnotationsChanged } from './page-messages.ts';

/** The editor's world, by messages to the worker. `site` is the id of the site where the editing happens. */
export const createEditingApi = (site: () => string): EditingApi => ({
  load: (paper) => callUntilAnswered('editor.open', { paper }),
  save: (paper, edit, onRetry) =>
    callUntilAnswered('annotations.edit', { op: newOpId(), paper, edit, site: site() }, onRetry),
  undo: (id) => callUntilAnswered('annotations.undo', { op: newOpId(), ids: [id], since: 0 }),
  keepDraft: (draft) => callUntilAnswered('drafts.put', { draft }),
  dropDraft: (id) => call('drafts.drop', { id }),
  link: (id, twin) => callUntilAnswered('papers.link', { paper: id, other: twin }),
  keepApart: (id, twin) => callUntilAnswered('papers.apart', { paper: id, other: twin }),
  unlink: (id, link) => callUntilAnswered('papers.unlink', { paper: id, link }),
  onChanged: (id, listener) => {
    const controller = new AbortController();
    onAnnotationsChanged((ids) => ids.has(id) && void lookUp(id, listener), controller.signal);
    return () => controller.abort();
  },
});

/** The same world, except that its first `load` gives `start`, which was loaded already, and asks the worker nothing. */
export function withStart(api: EditingApi, start: Result<EditingStart, CallError>): EditingApi {
  let isFirst = true;
  return {
    ...api,
    load: async (paper) => {
      if (!isFirst) return api.load(paper);
      isFirst = false;
      return start;
    },
  };
}

async function lookUp(id: PaperId, listener: Parameters<EditingApi['onChanged']>[1]): Promise<void> {
  const found = await call('annotations.get', { ids: [id] });
  if (found.ok) listener(found.value[0] ?? null);
}
